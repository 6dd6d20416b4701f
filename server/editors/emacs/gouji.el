;;; gouji.el --- Gouji checks annual reports on disclosure, through eglot  -*- lexical-binding: t -*-

;; For Emacs 28 with eglot 1.9, or Emacs 29 and later, which have eglot.  Put this file on the load path and write
;; (require 'gouji) into the init file.

;;; Code:

(require 'eglot)

(defgroup gouji nil
  "Checks of annual reports on the disclosure of government information."
  :group 'eglot)

(defcustom gouji-command '("gouji" "lsp")
  "How the server is started."
  :type '(repeat string))

(defun gouji--contact (&rest _)
  "What eglot starts."
  gouji-command)

(add-to-list 'eglot-server-programs '((text-mode markdown-mode) . gouji--contact))

;; Without the package markdown-mode, Emacs opens Markdown in fundamental-mode, where eglot does not start.
(unless (assoc-default "report.md" auto-mode-alist #'string-match-p)
  (add-to-list 'auto-mode-alist '("\\.\\(?:md\\|markdown\\)\\'" . text-mode)))

(defun gouji-ensure ()
  "Start the server for a buffer with a file that speaks of disclosure."
  (when (and buffer-file-name
             (save-excursion
               (goto-char (point-min))
               (search-forward "信息公开" (min (point-max) 4000) t)))
    (eglot-ensure)))

(add-hook 'text-mode-hook #'gouji-ensure)

(defun gouji--execute (command &rest arguments)
  "Have the server carry out COMMAND on this buffer, with more ARGUMENTS."
  (eglot-execute-command (eglot--current-server-or-lose) (intern command)
                         (vector (append (eglot--TextDocumentIdentifier) arguments))))

(defun gouji-recompute-totals ()
  "Write all totals anew."
  (interactive)
  (gouji--execute "gouji.recomputeTotals"))

(defun gouji-convert (to)
  "Rewrite the tables of this report: TO is \"markdown\" or \"tab\"."
  (interactive (list (completing-read "Tables in: " '("markdown" "tab") nil t)))
  (gouji--execute "gouji.convert" :to to))

(defun gouji-status ()
  "Say what the server makes of this buffer."
  (interactive)
  (message "%S" (gouji--execute "gouji.status")))

(provide 'gouji)
;;; gouji.el ends here
