import { lazy } from "react";

/** Views that the first plan can do without, loaded when they are first asked for. */
export const EditForm = lazy(() => import("./EditForm.tsx").then((own) => ({ default: own.EditForm })));
export const ByHand = lazy(() => import("./ByHand.tsx").then((own) => ({ default: own.ByHand })));
export const LintView = lazy(() => import("../lint/LintView.tsx").then((own) => ({ default: own.LintView })));
export const Share = lazy(() => import("../take-away/Share.tsx").then((own) => ({ default: own.Share })));
export const TakeAway = lazy(() => import("../take-away/TakeAway.tsx").then((own) => ({ default: own.TakeAway })));
export const Keys = lazy(() => import("../Keys.tsx").then((own) => ({ default: own.Keys })));
export const Compare = lazy(() => import("./Compare.tsx").then((own) => ({ default: own.Compare })));
