/** The settings of a folder of reports, {@code .gouji.json}; {@link dev.gouji.settings.Setting} lists them all. */
package dev.gouji.settings;
