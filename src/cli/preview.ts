/** `npm run preview`: serves dist/. */
import { serve } from "./serve.ts";

await serve();
