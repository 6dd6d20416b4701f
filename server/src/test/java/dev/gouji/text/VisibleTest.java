package dev.gouji.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class VisibleTest {

    @Test
    void aTextIsNeverCutWithinACharacter() {
        assertEquals("青石县", Visible.cut("青石县", 3));
        assertEquals("青石…", Visible.cut("青石县", 2));
        assertEquals("青𠀀…", Visible.cut("青𠀀石县", 3));
        assertEquals("青…", Visible.cut("青𠀀石县", 2));
        assertEquals("…", Visible.cut("𠀀石", 1));
    }
}
