# bash completion of gouji: source <(gouji completion bash)
_gouji() {
  local cur=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  [ "$previous" != = ] || previous=${COMP_WORDS[COMP_CWORD-2]} # the words --format = json
  [ "$cur" != = ] || cur=
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "lint fix review baseline new fmt convert extract sum diff explain rules init lsp completion man --help --version" -- "$cur"))
    return
  fi
  case "${COMP_WORDS[1]} $previous" in
    'lint --format') COMPREPLY=($(compgen -W "text json ndjson sarif junit github gitlab checkstyle rdjson csv html" -- "$cur")); return ;;
    'lint --fail-on') COMPREPLY=($(compgen -W "error warning info hint never" -- "$cur")); return ;;
    'lint --lang') COMPREPLY=($(compgen -W "zh en" -- "$cur")); return ;;
    'fix --fail-on') COMPREPLY=($(compgen -W "error warning info hint never" -- "$cur")); return ;;
    'fix --lang') COMPREPLY=($(compgen -W "zh en" -- "$cur")); return ;;
    'review --lang') COMPREPLY=($(compgen -W "zh en" -- "$cur")); return ;;
    'baseline --lang') COMPREPLY=($(compgen -W "zh en" -- "$cur")); return ;;
    'new --to') COMPREPLY=($(compgen -W "markdown tab docx" -- "$cur")); return ;;
    'new --lang') COMPREPLY=($(compgen -W "zh en" -- "$cur")); return ;;
    'fmt --lang') COMPREPLY=($(compgen -W "zh en" -- "$cur")); return ;;
    'convert --to') COMPREPLY=($(compgen -W "markdown tab html docx json" -- "$cur")); return ;;
    'convert --lang') COMPREPLY=($(compgen -W "zh en" -- "$cur")); return ;;
    'extract --format') COMPREPLY=($(compgen -W "json csv wide" -- "$cur")); return ;;
    'extract --lang') COMPREPLY=($(compgen -W "zh en" -- "$cur")); return ;;
    'sum --format') COMPREPLY=($(compgen -W "markdown csv json" -- "$cur")); return ;;
    'sum --lang') COMPREPLY=($(compgen -W "zh en" -- "$cur")); return ;;
    'diff --format') COMPREPLY=($(compgen -W "text json" -- "$cur")); return ;;
    'diff --lang') COMPREPLY=($(compgen -W "zh en" -- "$cur")); return ;;
    'explain --format') COMPREPLY=($(compgen -W "text markdown json" -- "$cur")); return ;;
    'explain --lang') COMPREPLY=($(compgen -W "zh en" -- "$cur")); return ;;
    'rules --format') COMPREPLY=($(compgen -W "text json" -- "$cur")); return ;;
    'rules --lang') COMPREPLY=($(compgen -W "zh en" -- "$cur")); return ;;
    'init --lang') COMPREPLY=($(compgen -W "zh en" -- "$cur")); return ;;
    'completion --lang') COMPREPLY=($(compgen -W "zh en" -- "$cur")); return ;;
    'man --lang') COMPREPLY=($(compgen -W "zh en" -- "$cur")); return ;;
  esac
  case "$cur" in -*) case "${COMP_WORDS[1]}" in
    lint) COMPREPLY=($(compgen -W "--format --fail-on --max-warnings --select --ignore --baseline --exclude --changed --stdin-name --with-soffice --list-files --show-settings --lang --help" -- "$cur")) ;;
    fix) COMPREPLY=($(compgen -W "--totals --all --tracked --diff --dry-run --fail-on --select --ignore --exclude --changed --lang --help" -- "$cur")) ;;
    review) COMPREPLY=($(compgen -W "--output -o --select --ignore --with-soffice --lang --help" -- "$cur")) ;;
    baseline) COMPREPLY=($(compgen -W "--output -o --select --ignore --exclude --lang --help" -- "$cur")) ;;
    new) COMPREPLY=($(compgen -W "--year --body --from --to --docx --output -o --lang --help" -- "$cur")) ;;
    fmt) COMPREPLY=($(compgen -W "--check --diff --exclude --changed --lang --help" -- "$cur")) ;;
    convert) COMPREPLY=($(compgen -W "--to --output -o --stdin-name --with-soffice --lang --help" -- "$cur")) ;;
    extract) COMPREPLY=($(compgen -W "--format --output -o --exclude --changed --stdin-name --with-soffice --lang --help" -- "$cur")) ;;
    sum) COMPREPLY=($(compgen -W "--year --format --output -o --exclude --lang --help" -- "$cur")) ;;
    diff) COMPREPLY=($(compgen -W "--format --output -o --lang --help" -- "$cur")) ;;
    explain) COMPREPLY=($(compgen -W "--format --lang --help" -- "$cur")) ;;
    rules) COMPREPLY=($(compgen -W "--format --lang --help" -- "$cur")) ;;
    init) COMPREPLY=($(compgen -W "--lang --help" -- "$cur")) ;;
    lsp) COMPREPLY=($(compgen -W "--help" -- "$cur")) ;;
    completion) COMPREPLY=($(compgen -W "--lang --help" -- "$cur")) ;;
    man) COMPREPLY=($(compgen -W "--lang --help" -- "$cur")) ;;
  esac; return ;; esac
  case "${COMP_WORDS[1]}" in
    completion) COMPREPLY=($(compgen -W "bash zsh fish powershell" -- "$cur")); return ;;
  esac
  compopt -o default 2>/dev/null
}
complete -F _gouji gouji
