/** Settings of the compiler to JavaScript. Nothing here is part of the engine. */
package dev.gouji.engine.build;
