" Gouji in Vim 9, through vim-lsp or yegappan/lsp, whichever is there. Put this file into ~/.vim/plugin/.

if exists('g:loaded_gouji')
  finish
endif
let g:loaded_gouji = 1

let g:gouji_command = get(g:, 'gouji_command', ['gouji', 'lsp'])

function! s:vim_lsp() abort
  call lsp#register_server({
        \ 'name': 'gouji',
        \ 'cmd': {info -> g:gouji_command},
        \ 'allowlist': ['text', 'markdown'],
        \ })
endfunction

function! s:yegappan() abort
  call LspAddServer([{
        \ 'name': 'gouji',
        \ 'filetype': ['text', 'markdown'],
        \ 'path': g:gouji_command[0],
        \ 'args': g:gouji_command[1:],
        \ }])
endfunction

augroup gouji
  autocmd!
  autocmd User lsp_setup call s:vim_lsp()
  autocmd User LspSetup call s:yegappan()
augroup END
