package dev.gouji.engine.build;

import dev.gouji.json.Resources;
import org.teavm.backend.javascript.codegen.SourceWriter;
import org.teavm.backend.javascript.rendering.RenderingUtil;
import org.teavm.backend.javascript.spi.Injector;
import org.teavm.backend.javascript.spi.InjectorContext;
import org.teavm.model.MethodReference;

/**
 * Writes the built-in texts into the script as literals. TeaVM would write resources as base64, which is larger when packed and must be
 * decoded twice.
 */
public final class TextLiterals implements Injector {

    @Override
    public void generate(InjectorContext context, MethodReference method) {
        SourceWriter script = context.getWriter();
        script.append("{");
        for (String path : BuiltIn.texts()) {
            RenderingUtil.writeString(script, path);
            script.append(":");
            RenderingUtil.writeString(script, Resources.text(path));
            script.append(",").newLine();
        }
        script.append("}");
    }
}
