/** The script of the worker. The bundler includes the engine, since a web worker is one file. */

import { start } from "gouji-engine";
import { openChannel } from "./channel.js";
import { serve } from "./port.js";

serve(openChannel(), start);
