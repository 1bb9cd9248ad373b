import { NOMS_DES_OUTILS } from "../../regles";
import { LECTURES } from "../arguments-sru";
import { ENTETES } from "../tableau-rendu";
import type { ArgumentDecrit } from "../types";

export const ARGUMENTS_DU_CONTROLE: readonly ArgumentDecrit[] = [
  {
    nom: "grille",
    libelle: "Grille de cotation",
    type: "plage",
    obligatoire: true,
    unite: "plage avec ligne d’en-têtes",
    sensDeZero: "0 vaut une cellule vide, sauf dans « points » où il se relève",
    aide: "La grille de COTATION. Colonnes lues en plus : motif, avis (conforme, à supprimer), réservataire, version, catégorie, éliminatoire.",
    exemple: "Grille!A1:J20",
  },
  {
    nom: "entetes",
    libelle: "En-têtes des demandes",
    type: "plage",
    obligatoire: false,
    unite: "ligne de K cellules",
    sensDeZero:
      "0 ou vide : non fournis, les colonnes nommées par la grille sont tenues pour présentes",
    aide: "Ligne de titres des demandes : la grille n’y cherche que des colonnes présentes, et une colonne de rang s’y signale.",
    exemple: "A1:F1",
  },
  {
    nom: "demandes",
    libelle: "Demandes",
    type: "plage",
    obligatoire: false,
    unite: "plage de N lignes × K colonnes",
    sensDeZero:
      "0 ou vide : non fournies, les contrôles sur les données ne se font pas et c’est dit",
    aide: "Une demande par ligne, sans nom de personne : critères jamais remplis, rang des prioritaires, effet de la localisation.",
    exemple: "A2:F201",
  },
  {
    nom: "date_calcul",
    libelle: "Date du calcul",
    type: "date",
    obligatoire: false,
    unite: "date",
    sensDeZero:
      "0 ou vide : tous les critères se contrôlent, les demandes ne se notent pas",
    aide: "Jour auquel les demandes se notent ; seuls les critères qui courent ce jour comptent. Vide : tous comptent.",
    exemple: '"2024-03-15"',
  },
  {
    nom: "doublement",
    libelle: "Doublement sur pièce",
    type: "booleen",
    obligatoire: false,
    unite: "booléen",
    sensDeZero: "0 ou vide : FAUX",
    aide: "VRAI si l’EPCI double les points d’un critère dont la pièce a strictement moins d’un an : le cas le plus haut en tient compte.",
    exemple: "FAUX",
  },
  {
    nom: "autre_grille",
    libelle: "Autre grille",
    type: "plage",
    obligatoire: false,
    unite: "plage avec ligne d’en-têtes",
    sensDeZero: "0 ou vide : pas de comparaison",
    aide: "Grille d’un autre réservataire ou bailleur, ou celle du PPGDID : tout écart de critère ou de poids se relève.",
    exemple: "Bailleur!A1:J20",
  },
  {
    nom: "outil",
    libelle: "Outil de cotation",
    type: "choix",
    obligatoire: false,
    unite: "texte",
    sensDeZero: "0 ou vide : « module SNE », dix critères locaux au plus",
    aide: "Outil où la grille s’applique : module SNE (par défaut), SPTA, outil privé agréé ou tableur d’essai. Seul le premier borne les critères locaux.",
    choix: NOMS_DES_OUTILS,
    exemple: '"SPTA"',
  },
  { ...ENTETES, nom: "titres" },
  LECTURES,
];
