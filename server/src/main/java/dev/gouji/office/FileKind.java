package dev.gouji.office;

/** The kind of a file. Its first bytes decide, not its name. */
public enum FileKind {

    /** an archive: a Word file is one */ ZIP,
    /** a web page */ PAGE,
    /** a compound file, OLE 2: .doc, .wps, and encrypted files */ COMPOUND,
    RTF, PDF,
    /** a web page with its pictures in one file, .mht */ MIME,
    /** a document as one XML text: Word 2003, flat OPC, UOF */ XML,
    /** none of these, so possibly plain text */ TEXT;

    /** The number of bytes that are looked at. */
    private static final int HEAD = 1_024;

    public static FileKind of(byte[] file) {
        String head = head(file);
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return COMPOUND;
        }
        if (head.startsWith("{\\rtf")) {
            return RTF;
        }
        return ofText(head.replace("\u0000", ""));
    }

    private static FileKind ofText(String head) {
        int at = start(head);
        if (begins(head, at, "%pdf-")) {
            return PDF;
        }
        if (begins(head, at, "mime-version:") || begins(head, at, "from: <saved by") || begins(head, at, "content-type: multipart/")) {
            return MIME;
        }
        boolean declared = begins(head, at, "<?xml");
        if (declared && (head.contains("mso-application") || head.contains("<pkg:package") || head.contains("<uof:UOF"))) {
            return XML;
        }
        int tag = behindRemarks(head, at);
        boolean page = begins(head, tag, "<!doctype html") || begins(head, tag, "<html") || begins(head, tag, "<head")
                || begins(head, tag, "<body") || begins(head, tag, "<meta") || begins(head, tag, "<title");
        return page ? PAGE : TEXT;
    }

    /** The place behind a byte order mark and blanks. */
    private static int start(String head) {
        int at = 0;
        for (String mark : new String[] {"\u00EF\u00BB\u00BF", "\u00FF\u00FE", "\u00FE\u00FF"}) {
            at = head.startsWith(mark) ? mark.length() : at;
        }
        return skip(head, at);
    }

    private static int skip(String head, int from) {
        int at = from;
        while (at < head.length() && head.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    /** The place behind comments and instructions, which may stand before the first tag of a page. */
    private static int behindRemarks(String head, int from) {
        int at = from;
        while (begins(head, at, "<!--") || begins(head, at, "<?")) {
            String end = begins(head, at, "<?") ? ">" : "-->";
            int close = head.indexOf(end, at);
            if (close < 0) {
                return head.length();
            }
            at = skip(head, close + end.length());
        }
        return at;
    }

    private static boolean begins(String head, int at, String with) {
        return head.regionMatches(true, at, with, 0, with.length());
    }

    /** The first bytes, a character for each. */
    private static String head(byte[] file) {
        char[] head = new char[Math.min(file.length, HEAD)];
        for (int i = 0; i < head.length; i++) {
            head[i] = (char) (file[i] & 0xFF);
        }
        return new String(head);
    }
}
