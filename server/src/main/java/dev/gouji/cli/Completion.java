package dev.gouji.cli;

import dev.gouji.message.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Makes the scripts by which shells complete commands, options and values. */
final class Completion {

    private final Help help;
    private final Messages messages;

    Completion(Help help, Messages messages) {
        this.help = help;
        this.messages = messages;
    }

    String script(String shell) {
        return switch (shell) {
            case "bash" -> bash();
            case "zsh" -> zsh();
            case "fish" -> fish();
            default -> powershell();
        };
    }

    private static String words(List<String> words) {
        return String.join(" ", words);
    }

    /** The options of a command as they are written. */
    private static List<String> written(String name) {
        List<String> out = new ArrayList<>();
        for (Option option : Commands.options(name)) {
            out.add(option.written());
            if (!option.letter().isEmpty()) {
                out.add("-" + option.letter());
            }
        }
        out.add("--help");
        return out;
    }

    private static List<String> arguments(String name) {
        return name.equals("completion") ? CompletionCommand.SHELLS : List.of();
    }

    private String bash() {
        StringBuilder out = new StringBuilder("""
                # bash completion of gouji: source <(gouji completion bash)
                _gouji() {
                  local cur=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
                  COMPREPLY=()
                  [ "$previous" != = ] || previous=${COMP_WORDS[COMP_CWORD-2]} # the words --format = json
                  [ "$cur" != = ] || cur=
                  if [ "$COMP_CWORD" -eq 1 ]; then
                    COMPREPLY=($(compgen -W "%s --help --version" -- "$cur"))
                    return
                  fi
                  case "${COMP_WORDS[1]} $previous" in
                """.replace("%s", words(Commands.names())));
        for (String name : Commands.names()) {
            for (Option option : Commands.options(name)) {
                List<String> choices = Commands.choices(name, option);
                if (!choices.isEmpty()) {
                    out.append("    '").append(name).append(' ').append(option.written()).append("') COMPREPLY=($(compgen -W \"")
                            .append(words(choices)).append("\" -- \"$cur\")); return ;;\n");
                }
            }
        }
        out.append("  esac\n  case \"$cur\" in -*) case \"${COMP_WORDS[1]}\" in\n");
        for (String name : Commands.names()) {
            out.append("    ").append(name).append(") COMPREPLY=($(compgen -W \"").append(words(written(name)))
                    .append("\" -- \"$cur\")) ;;\n");
        }
        out.append("  esac; return ;; esac\n  case \"${COMP_WORDS[1]}\" in\n");
        Commands.names().stream().filter(n -> !arguments(n).isEmpty()).forEach(n -> out.append("    ").append(n)
                .append(") COMPREPLY=($(compgen -W \"").append(words(arguments(n))).append("\" -- \"$cur\")); return ;;\n"));
        return out.append("""
                  esac
                  compopt -o default 2>/dev/null
                }
                complete -F _gouji gouji
                """).toString();
    }

    private String zsh() {
        StringBuilder out = new StringBuilder("""
                #compdef gouji
                # zsh completion of gouji: gouji completion zsh > a folder of $fpath/_gouji
                _gouji() {
                  if (( CURRENT == 2 )); then
                    local -a commands
                    commands=(
                """);
        for (String name : Commands.names()) {
            out.append("      ").append(quoted(name + ":" + messages.text("command." + name))).append('\n');
        }
        out.append("    )\n    _describe command commands\n    return\n  fi\n  case $words[2] in\n");
        for (String name : Commands.names()) {
            out.append("    ").append(name).append(") _arguments");
            for (Option option : Commands.options(name)) {
                out.append(" \\\n      ").append(quoted(zsh(name, option)));
            }
            out.append(" \\\n      ").append(arguments(name).isEmpty() ? "'*:file:_files'" : "'2:shell:(" + words(arguments(name)) + ")'")
                    .append(" ;;\n");
        }
        return out.append("  esac\n}\nif [ \"$funcstack[1]\" = _gouji ]; then _gouji \"$@\"; else compdef _gouji gouji; fi\n").toString();
    }

    private String zsh(String name, Option option) {
        String star = option.kind() == Option.Kind.VALUES ? "*" : "";
        String text = "[" + help.meaning(name, option).replace("[", "(").replace("]", ")").replace(":", " ") + "]";
        List<String> choices = Commands.choices(name, option);
        String values = choices.isEmpty() ? "_files" : "(" + words(choices) + ")";
        return switch (option.kind()) {
            case FLAG -> option.written() + text;
            case OPTIONAL -> option.written() + "=-" + text + "::ref:";
            case VALUE, VALUES -> star + option.written() + "=" + text + ":value:" + values;
        };
    }

    private String fish() {
        StringBuilder out = new StringBuilder("# fish completion of gouji: gouji completion fish > ~/.config/fish/completions/gouji.fish\n");
        for (String name : Commands.names()) {
            out.append("complete -c gouji -n __fish_use_subcommand -f -a ").append(name).append(" -d ")
                    .append(quoted(messages.text("command." + name))).append('\n');
            for (Option option : Commands.options(name)) {
                List<String> choices = Commands.choices(name, option);
                out.append("complete -c gouji -n '__fish_seen_subcommand_from ").append(name).append("' -l ").append(option.word())
                        .append(option.letter().isEmpty() ? "" : " -s " + option.letter())
                        .append(choices.isEmpty() ? option.kind() == Option.Kind.VALUE || option.kind() == Option.Kind.VALUES ? " -r" : ""
                                : " -x -a '" + words(choices) + "'")
                        .append(" -d ").append(quoted(help.meaning(name, option))).append('\n');
            }
            if (!arguments(name).isEmpty()) {
                out.append("complete -c gouji -n '__fish_seen_subcommand_from ").append(name).append("' -f -a '")
                        .append(words(arguments(name))).append("'\n");
            }
        }
        return out.toString();
    }

    private String powershell() {
        String table = Commands.names().stream().map(name -> "    '" + name + "' = '" + words(written(name)) + "'")
                .collect(Collectors.joining("\n"));
        return """
                # PowerShell completion of gouji: gouji completion powershell | Out-String | Invoke-Expression
                Register-ArgumentCompleter -Native -CommandName gouji -ScriptBlock {
                  param($word, $line, $position)
                  $options = @{
                %s
                  }
                  $words = @($line.CommandElements | ForEach-Object { $_.ToString() })
                  $first = $words.Count -lt 2 -or ($words.Count -eq 2 -and $word -ne '')
                  $candidates = if ($first) { $options.Keys } elseif ($options.ContainsKey($words[1])) { $options[$words[1]] -split ' ' }
                  $candidates | Where-Object { $_ -like "$word*" } | Sort-Object |
                    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
                }
                """.replace("%s", table);
    }

    /** A quoted word of a POSIX shell; fish reads it the same way. */
    private static String quoted(String text) {
        return "'" + text.replace("'", "’") + "'";
    }
}
