package dev.gouji.cli;

import dev.gouji.message.Message;

/** The command was called in a way that cannot be carried out: one sentence, exit code 2. */
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
