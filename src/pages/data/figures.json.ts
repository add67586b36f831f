import type { APIRoute } from "astro";
import { dataResponse } from "../../export/files.ts";

export const GET: APIRoute = () => dataResponse("figures.json");
