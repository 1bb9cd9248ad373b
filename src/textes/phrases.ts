import { PHRASES_ATELIER } from './atelier'
import { PHRASES_CLASSEUR } from './classeur'
import { PHRASES_CLI } from './cli'
import { PHRASES_CLI_REMPLIR } from './cli-remplir'
import { PHRASES_CONTROLER } from './controler'
import { PHRASES_DONNEES } from './donnees'
import { PHRASES_FORMULES } from './formules'
import { PHRASES_FUNCTIONS } from './functions'
import { PHRASES_RAPPORT_DU_BANC } from './rapport-du-banc'
import { PHRASES_REDACTION } from './redaction'
import { PHRASES_REGLES } from './regles'
import { PHRASES_REMPLIR } from './remplir'
import { PHRASES_REMPLISSAGE } from './remplissage'
import { PHRASES_REMPLIR_VOLETS } from './remplir-volets'
import { PHRASES_VOLET } from './volet'
import { PHRASES_VOLET_CONTRAT } from './volet-contrat'
import { PHRASES_VOLET_COMMUNES } from './volet-communes'
import { PHRASES_VOLET_GRILLES } from './volet-grilles'
import { PHRASES_VOLET_GRAPHIQUE } from './volet-graphique'
import { PHRASES_VOLET_REDIGER } from './volet-rediger'
import { PHRASES_VOLET_HYPOTHESES } from './volet-hypotheses'
import { PHRASES_VOLET_OBJECTIFS } from './volet-objectifs'
import { PHRASES_VOLET_PAR_COMMUNE } from './volet-par-commune'
import { PHRASES_VOLET_TABLEAUX } from './volet-tableaux'
import { PHRASES_VOLET_COTER } from './volet-coter'
import { PHRASES_VOLET_COMPARER } from './volet-comparer'
import { PHRASES_VOLET_BILAN_FLUX } from './volet-bilan-flux'
import { PHRASES_VOLET_SUIVI } from './volet-suivi'
import { PHRASES_CLI_COMPARER } from './cli-comparer'
import { PHRASES_CLI_BILAN_FLUX } from './cli-bilan-flux'
import { PHRASES_CLI_SUIVI } from './cli-suivi'
import { PHRASES_AUDIT_QUALITE } from './audit-qualite'
import { PHRASES_AUDIT_COMMUNES } from './audit-communes'
import { PHRASES_AUDIT_COTATION } from './audit-cotation'
import { PHRASES_AUDIT_FLUX } from './audit-flux'
import { PHRASES_AUDIT_SUIVI } from './audit-suivi'
import { PHRASES_AUDIT_TRAME } from './audit-trame'
import { PHRASES_AUDIT_RECONNAISSANCE } from './audit-reconnaissance'
import { PHRASES_AUDIT_RAPPORT } from './audit-rapport'
import { PHRASES_CLI_AUDITER } from './cli-auditer'
import { PHRASES_VOLET_AUDIT } from './volet-audit'

/** Toutes les phrases, par identifiant préfixé du sujet (`classeur.feuille-absente`) ; chaque sujet tient son fichier. */
export const PHRASES: ReadonlyMap<string, string> = new Map(
  [
    PHRASES_ATELIER,
    PHRASES_CLASSEUR,
    PHRASES_CLI,
    PHRASES_CLI_REMPLIR,
    PHRASES_CONTROLER,
    PHRASES_DONNEES,
    PHRASES_FORMULES,
    PHRASES_FUNCTIONS,
    PHRASES_RAPPORT_DU_BANC,
    PHRASES_REDACTION,
    PHRASES_REGLES,
    PHRASES_REMPLIR,
    PHRASES_REMPLISSAGE,
    PHRASES_REMPLIR_VOLETS,
    PHRASES_VOLET,
    PHRASES_VOLET_CONTRAT,
    PHRASES_VOLET_COMMUNES,
    PHRASES_VOLET_GRILLES,
    PHRASES_VOLET_GRAPHIQUE,
    PHRASES_VOLET_REDIGER,
    PHRASES_VOLET_HYPOTHESES,
    PHRASES_VOLET_OBJECTIFS,
    PHRASES_VOLET_PAR_COMMUNE,
    PHRASES_VOLET_TABLEAUX,
    PHRASES_VOLET_COTER,
    PHRASES_VOLET_COMPARER,
    PHRASES_VOLET_BILAN_FLUX,
    PHRASES_VOLET_SUIVI,
    PHRASES_CLI_COMPARER,
    PHRASES_CLI_BILAN_FLUX,
    PHRASES_CLI_SUIVI,
    PHRASES_AUDIT_QUALITE,
    PHRASES_AUDIT_COMMUNES,
    PHRASES_AUDIT_COTATION,
    PHRASES_AUDIT_FLUX,
    PHRASES_AUDIT_SUIVI,
    PHRASES_AUDIT_TRAME,
    PHRASES_AUDIT_RECONNAISSANCE,
    PHRASES_AUDIT_RAPPORT,
    PHRASES_CLI_AUDITER,
    PHRASES_VOLET_AUDIT,
  ].flatMap((sujet) => Object.entries(sujet)),
)
