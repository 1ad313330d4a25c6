"use server";

import { act } from "@/app/act";
import type { TakePage } from "@/components/imports/page-capture";
import { importPage } from "@/lib/imports/import-page";

/** Begins taking in a page that the browser handed over. */
export const takePage: TakePage = async (caseId, page) => act((analyst) => importPage(analyst, caseId, page));
