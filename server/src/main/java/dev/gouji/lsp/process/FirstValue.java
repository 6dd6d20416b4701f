package dev.gouji.lsp.process;

/** Where the first JSON value of a message ends, for messages whose header says too much. */
final class FirstValue {

    private FirstValue() {
    }

    /** The index behind the object or list that the bytes begin with; their length where there is none, or it has no end. */
    static int end(byte[] bytes) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            if (quoted) {
                i += b == '\\' ? 1 : 0;
                quoted = b != '"';
            } else if (b == '"') {
                quoted = true;
            } else if (b == '{' || b == '[') {
                depth++;
            } else if (b == '}' || b == ']') {
                depth--;
            }
            if (depth == 0 && !quoted && b > ' ') {
                return b == '}' || b == ']' ? i + 1 : bytes.length;
            }
        }
        return bytes.length;
    }
}
