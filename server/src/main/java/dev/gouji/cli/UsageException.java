package dev.gouji.cli;

import dev.gouji.message.Message;

/** The command line cannot be carried out. The user gets one sentence, and the exit code is 2. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Message sentence;

    UsageException(Message sentence) {
        super(sentence.key());
        this.sentence = sentence;
    }

    Message sentence() {
        return sentence;
    }
}
