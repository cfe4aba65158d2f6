import { lazy } from "react";

/** Views that the first plan can do without, loaded when they are first asked for. */
export const EditForm = lazy(() => import("./EditForm.tsx").then((own) => ({ default: own.EditForm })));
export const ByHand = lazy(() => import("./ByHand.tsx").then((own) => ({ default: own.ByHand })));
export const Compare = lazy(() => import("./Compare.tsx").then((own) => ({ default: own.Compare })));
export const Share = lazy(() => import("../take-away/Share.tsx").then((own) => ({ default: own.Share })));
