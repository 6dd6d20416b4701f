package dev.gouji;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the output has colours: the conventions of no-color.org and force-color.org. */
class ColourTest {

    @ParameterizedTest
    @CsvSource({"true,'',true", "false,'',false", "true,NO_COLOR=1,false", "true,NO_COLOR=,true", "true,TERM=dumb,false", "true,TERM=xterm,true",
        "false,FORCE_COLOR=1,true", "true,FORCE_COLOR=0,false", "true,FORCE_COLOR=false,false", "false,FORCE_COLOR=,false",
        "true,FORCE_COLOR=1 NO_COLOR=1,true", "false,FORCE_COLOR=1 TERM=dumb,true"})
    void coloursFollowTheTerminalAndTheEnvironment(boolean terminal, String variables, boolean colour) {
        Map<String, String> environment = new TreeMap<>();
        for (String variable : variables.split(" ")) {
            if (!variable.isEmpty()) {
                environment.put(variable.substring(0, variable.indexOf('=')), variable.substring(variable.indexOf('=') + 1));
            }
        }
        assertEquals(colour, App.colour(terminal, environment));
    }
}
