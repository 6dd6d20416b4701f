package dev.gouji.lsp.json;

/** A number as the client wrote it, so that ids such as 1.5 or 99999999999 go back unchanged. */
final class JsonNumber extends Number {

    private static final long serialVersionUID = 1;

    private final String digits;

    JsonNumber(String digits) {
        this.digits = digits;
    }

    /** The nearest int: a line 2147483648 lies after the end of every text, as does 2147483647. */
    @Override
    public int intValue() {
        return (int) doubleValue();
    }

    /** The nearest long. */
    @Override
    public long longValue() {
        return (long) doubleValue();
    }

    @Override
    public float floatValue() {
        return (float) doubleValue();
    }

    @Override
    public double doubleValue() {
        return Double.parseDouble(digits);
    }

    boolean isWhole() {
        double value = doubleValue();
        return value == Math.rint(value);
    }

    @Override
    public String toString() {
        return digits;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonNumber number && digits.equals(number.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }
}
