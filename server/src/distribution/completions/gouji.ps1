# PowerShell completion of gouji: gouji completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName gouji -ScriptBlock {
  param($word, $line, $position)
  $options = @{
    'lint' = '--format --fail-on --max-warnings --select --ignore --baseline --exclude --changed --stdin-name --with-soffice --list-files --show-settings --lang --help'
    'fix' = '--totals --all --tracked --diff --dry-run --fail-on --select --ignore --exclude --changed --lang --help'
    'review' = '--output -o --select --ignore --with-soffice --lang --help'
    'baseline' = '--output -o --select --ignore --exclude --lang --help'
    'new' = '--year --body --from --to --docx --output -o --lang --help'
    'fmt' = '--check --diff --exclude --changed --lang --help'
    'convert' = '--to --output -o --stdin-name --with-soffice --lang --help'
    'extract' = '--format --output -o --exclude --changed --stdin-name --with-soffice --lang --help'
    'sum' = '--year --format --output -o --exclude --lang --help'
    'diff' = '--format --output -o --lang --help'
    'explain' = '--format --lang --help'
    'rules' = '--format --lang --help'
    'init' = '--lang --help'
    'lsp' = '--help'
    'completion' = '--lang --help'
    'man' = '--lang --help'
  }
  $words = @($line.CommandElements | ForEach-Object { $_.ToString() })
  $first = $words.Count -lt 2 -or ($words.Count -eq 2 -and $word -ne '')
  $candidates = if ($first) { $options.Keys } elseif ($options.ContainsKey($words[1])) { $options[$words[1]] -split ' ' }
  $candidates | Where-Object { $_ -like "$word*" } | Sort-Object |
    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
