import { message, normaliser } from '../../../regles'
import { colonneDe, lieuDe } from '../../reconnaissance/acceder'
import { lireDrapeauDeCase, lireTexteDeCase } from '../../reconnaissance/lire-cases'
import type { Plage } from '../../../classeur/port'
import type { Certitude } from '../../../donnees'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle } from '../../types'
import { colonnesDeCritere, nombreOuZero, remplit } from './colonnes-de-demandes'
import { grillesDe, negatifDe } from './grilles'
import { MODELE_DEMANDES } from './modele-demandes'

const RETIRE = /\b(?:perte|perd|perdu\w*|retrait|retir\w+|suspen\w+|dechu\w*|decheance|annul\w+|suppression|supprim\w+|radi\w+|n est plus|sorti\w*)\b/
const PRIORITE = /\bpriorit\w+|\bdalo\b|\bl 441 1\b/
/** « Non (refus) », « Non : note insuffisante » : le statut tombe avec la note. Un recours refusé, lui, ne l'a jamais donné. */
const NON_PAR_LA_NOTE = /^non\b(?!.*\b(?:dalo|recours|mediation|justifi\w*)\b).*\b(?:refus|notes?|points?|score|penalit\w+|malus)\b/
const JAMAIS = /\b(?:sans|jamais|aucune?|ni|ne (?:retire|perd|fait|entraine|peut))\b|\bn (?:entraine|affecte|a pas)\b/

/** Tableau de suivi de l'effet d'un refus. */
const EFFET_D_UN_REFUS = 'COT-22'

/** Un refus ou une note ne retire à personne son caractère prioritaire (COT-11). */
export const CONTROLE_DE_LA_PRIORITE: Controle = {
  id: 'COT-11.priorite',
  regle: 'COT-11',
  gravite: 'EL',
  aide: 'audit-cotation.aide.priorite',
  examiner: (dossier, carnet) => {
    for (const { lignes, certitude } of grillesDe(dossier)) {
      for (const { points, negatif, textes } of lignes) {
        if ((points ?? 0) >= 0 && negatif === null) continue
        for (const { texte, lieu } of textes) if (retireLaPriorite(texte)) relever(lieu, texte, certitude, carnet)
      }
    }
    for (const tableau of dossier.tableaux) {
      if (tableau.modele.id === MODELE_DEMANDES.id) examinerLesDemandes(tableau, carnet)
      if (tableau.modele.id === EFFET_D_UN_REFUS) examinerLesRefus(tableau, carnet)
    }
  },
}

function retireLaPriorite(texte: string): boolean {
  const mots = normaliser(texte)
  return RETIRE.test(mots) && PRIORITE.test(mots) && !JAMAIS.test(mots)
}

function relever(lieu: Plage, lu: string, certitude: Certitude, carnet: Carnet): void {
  carnet.nonConforme({ lieu, lu, attendu: null, message: message('audit-cotation.priorite-retiree', { lu }), certitude })
}

function examinerLesRefus(tableau: TableauReconnu, carnet: Carnet): void {
  const colonne = colonneDe(tableau, 'consequence')
  for (let i = 0; colonne !== undefined && i < tableau.objets.length; i += 1) {
    const objet = tableau.objets[i] ?? 0
    const dite = lireTexteDeCase(tableau, colonne, objet)
    if (retireLaPriorite(dite)) relever(lieuDe(tableau, objet, colonne.rang), dite, colonne.certitude, carnet)
  }
}

/** « Retiré (note négative) » à la place du statut ; ou « Non » pour un ménage DALO dont des points négatifs courent. */
function examinerLesDemandes(tableau: TableauReconnu, carnet: Carnet): void {
  const priorite = colonneDe(tableau, 'priorite')
  if (priorite === undefined) return
  const colonnes = colonnesDeCritere(tableau)
  const dalo = colonnes.find(({ id }) => id === 'P01')
  const negatives = colonnes.filter(({ nature, id }) => nature === 'points' && id === null)
  const motifs = colonnes.filter(({ nature, intitule }) => nature === 'drapeau' && negatifDe(intitule) !== null)
  for (let i = 0; i < tableau.objets.length; i += 1) {
    const objet = tableau.objets[i] ?? 0
    const dit = lireTexteDeCase(tableau, priorite, objet)
    const mots = normaliser(dit)
    const retire = (RETIRE.test(mots) && !JAMAIS.test(mots)) || NON_PAR_LA_NOTE.test(mots)
    const penalise = negatives.some(({ rang }) => nombreOuZero(tableau, objet, rang) < 0) || motifs.some((motif) => remplit(tableau, objet, motif))
    if (retire || (penalise && dalo !== undefined && remplit(tableau, objet, dalo) && lireDrapeauDeCase(tableau, priorite, objet) === false)) {
      relever(lieuDe(tableau, objet, priorite.rang), dit, priorite.certitude, carnet)
    } else carnet.conforme()
  }
}
