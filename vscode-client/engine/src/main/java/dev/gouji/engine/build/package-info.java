/** What the compiler to JavaScript has to be told; nothing here is part of the engine. */
package dev.gouji.engine.build;
