import type { FicheDeRegle } from "../../socle/fiche";
import { COT_13 } from "./ancrage";
import { COT_12 } from "./discriminatoires";
import { COT_17 } from "./eliminatoire";
import { COT_16 } from "./priorite";
import { COT_14 } from "./uniformite";

export { partDeLocalisation } from "./ancrage";
export type { PartDeLocalisation } from "./ancrage";
export { controlerGrille, FICHES_DU_CONTROLE } from "./controler-grille";
export type { EntreeDeControle } from "./controler-grille";
export { formulesDeDesignation } from "./formules-de-designation";
export type { Designation } from "./formules-de-designation";
export { lireOutilDeCotation, MODULE_DU_SNE, NOMS_DES_OUTILS } from "./locaux";
export type { OutilDeCotation } from "../demarche/outil-propre";
export { motifsTouches } from "./motifs-proteges";
export type { MotifsTouches } from "./motifs-proteges";
export { casType } from "./priorite";
export type { CasType } from "./priorite";
export type { PointsRetenus } from "./meilleur-total";

export const FICHES_COTATION_CONTROLES: readonly FicheDeRegle[] = [
  COT_12,
  COT_13,
  COT_14,
  COT_16,
  COT_17,
];
