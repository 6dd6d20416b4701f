package dev.gouji.lsp.json;

/** A number with the digits that the client wrote, so that an id such as 1.5 or 99999999999 is sent back unchanged. */
final class JsonNumber extends Number {

    private static final long serialVersionUID = 1;

    private final String digits;

    JsonNumber(String digits) {
        this.digits = digits;
    }

    /** The number without its fraction. One beyond the ints is the last int: line 2147483648 is behind every text, as is 2147483647. */
    @Override
    public int intValue() {
        return (int) doubleValue();
    }

    /** The number without its fraction; the last long if it is beyond the longs. */
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
