/** The whole script of the worker. The bundler puts the engine into it, since a web worker has one file. */

import { start } from "gouji-engine";
import { openChannel } from "./channel.js";
import { serve } from "./port.js";

serve(openChannel(), start);
