package dev.gouji.office.projection;

import dev.gouji.message.Message;

/** Why an edit of the projected text cannot be made in the source. */
public enum EditRefusal {

    /** it would change a number that the office program makes */ NUMBER("number"),
    /** it would change the edge of a cell, or the order of rows */ CELL("cell"),
    /** it would divide, join or add paragraphs */ LINE("line"),
    /** it would join two paragraphs of one cell */ JOIN("join"),
    /** it lies in a cell that is merged with the one above */ MERGED("merged"),
    /** it lies in a field that the program fills */ BOUND("bound"),
    /** it lies beside a field that is not computed yet */ COMPUTED("computed"),
    /** it lies in a cell whose content is not read */ UNREAD("unread"),
    /** it lies in a formula or similar, where no change can be tracked */ UNTRACKED("untracked");

    private final String key;

    EditRefusal(String key) {
        this.key = key;
    }

    public Message message() {
        return Message.of("office.edit." + key);
    }
}
