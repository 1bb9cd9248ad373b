import type { ActeDExemption, MotifDExemption } from '../../regles'
import {
  ACTES_D_EXEMPTION,
  lireActeDExemption,
  lireMotifDExemption,
  MOTIFS_D_EXEMPTION,
  nonEtabli,
  statutDExemption,
} from '../../regles'
import { LecteurDArguments } from '../lecteur-d-arguments'
import type { ArgumentDecrit, FonctionDecrite } from '../types'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  {
    nom: 'motif',
    libelle: 'Motif d’exemption',
    type: 'choix',
    obligatoire: true,
    unite: 'texte',
    sensDeZero: '0 ou vide : motif manquant ; « aucun » dit qu’il n’y en a pas',
    aide: 'aucun, isolement (difficultés d’accès, III 1°), faible tension (III 2°) ou inconstructibilité (III bis).',
    choix: MOTIFS_D_EXEMPTION,
    exemple: '"faible tension"',
  },
  {
    nom: 'nature_acte',
    libelle: 'Nature de l’acte',
    type: 'choix',
    obligatoire: false,
    unite: 'texte',
    sensDeZero: '0 ou vide : aucun acte',
    aide: 'décret (isolement, faible tension) ou arrêté du préfet de département (inconstructibilité).',
    choix: ACTES_D_EXEMPTION,
    exemple: '"décret"',
  },
  {
    nom: 'date_acte',
    libelle: 'Date de l’acte',
    type: 'date',
    obligatoire: false,
    unite: 'date',
    sensDeZero: '0 ou vide : acte non daté',
    aide: 'Jour du décret ou de l’arrêté : sans acte daté, l’exemption reste en cours.',
    exemple: '"2023-12-28"',
  },
]

export const DESCRIPTION_SRU_EXEMPTION: FonctionDecrite = {
  nom: 'SRU_EXEMPTION',
  titre: 'Statut d’exemption',
  description:
    'Dit si la commune est exemptée, en cours d’exemption ou non exemptée. Seul l’acte attendu, daté, exempte ; jusque-là l’objectif est maintenu.',
  arguments: ARGUMENTS,
  unite: 'texte',
  forme: 'scalaire',
  exemple: { formule: '=MIXITE.SRU_EXEMPTION("faible tension")', arguments: ['faible tension'], valeur: 'en cours' },
  articles: ['CCH, art. L. 302-5, III et III bis'],
  regles: ['SRU-14'],
  erreurs: ['#N/A : motif manquant (incomplet).', '#VALEUR! : motif, acte ou date illisible.'],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = {
      motif: lecteur.choix<MotifDExemption | null>('motif', lireMotifDExemption, null),
      acte: lecteur.choix<ActeDExemption | null>('nature_acte', lireActeDExemption, null),
      dateActe: lecteur.date('date_acte'),
    }
    return lecteur.refus.length > 0 ? nonEtabli('refuse', lecteur.refus) : statutDExemption(entree, options)
  },
}
