;;; Opens a report with a wrong total in Emacs through server/editors/emacs, and has it put right.  -*- lexical-binding: t -*-
;; GOUJI_EDITORS: the folder of the configurations; GOUJI_REPORT: the report; GOUJI_RIGHT: what it should become.

(defun probe-fail (what)
  (princ (format "failed: %s\n" what))
  (kill-emacs 1))

(defun probe-await (what condition)
  (let ((end (+ (float-time) 40)))
    (while (and (not (funcall condition)) (< (float-time) end))
      (accept-process-output nil 0.05))
    (unless (funcall condition) (probe-fail what))))

(add-to-list 'load-path (expand-file-name "emacs" (getenv "GOUJI_EDITORS")))
(require 'gouji)
(setq eglot-sync-connect 40
      eglot-autoshutdown nil
      eglot-confirm-server-initiated-edits nil)

(with-temp-buffer
  (setq buffer-file-name (expand-file-name "report.md" temporary-file-directory))
  (set-auto-mode)
  (unless (derived-mode-p 'text-mode) (probe-fail (format "Markdown is opened in %s" major-mode)))
  (set-buffer-modified-p nil)
  (setq buffer-file-name nil))

(find-file (getenv "GOUJI_REPORT"))
(run-hooks 'post-command-hook)
(probe-await "no server" #'eglot-current-server)
(probe-await "no diagnostics" #'flymake-diagnostics)
(let ((text (flymake-diagnostic-text (car (flymake-diagnostics)))))
  (unless (string-match-p "总计" text) (probe-fail text)))

(let ((actions (eglot-code-actions (point-min) (point-max) "quickfix" nil)))
  (unless (>= (length actions) 3) (probe-fail (format "actions: %S" actions)))
  (unless (plist-get (car actions) :edit) (probe-fail "the first action has no edit")))

(let ((status (gouji--execute "gouji.status")))
  (unless (equal (plist-get status :errors) 1) (probe-fail (format "status: %S" status))))

(gouji-recompute-totals)
(probe-await "totals stay wrong"
             (lambda ()
               (equal (buffer-string)
                      (with-temp-buffer (insert-file-contents (getenv "GOUJI_RIGHT")) (buffer-string)))))
(eglot--signal-textDocument/didChange)
(probe-await "findings stay" (lambda () (null (flymake-diagnostics))))
(eglot-format-buffer)
(eglot-shutdown (eglot-current-server))
(princ "done\n")
(kill-emacs 0)
