/** What the compiler to JavaScript needs to know; nothing here is part of the engine. */
package dev.gouji.engine.build;
