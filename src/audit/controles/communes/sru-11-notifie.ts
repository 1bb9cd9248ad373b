import { objectifDuBilan } from '../../communes/bilan'
import { reprocher } from '../../communes/constater'
import { colonneDeLigne, effectifDe, estVide, parcourir, periodeDe } from '../../communes/ligne'
import type { Ligne } from '../../communes/ligne'
import { intituleDit } from '../../communes/volets'
import { lireAilleurs } from '../../communes/rapprocher'
import type { Carnet, Controle, Dossier } from '../../types'

/** L'objectif notifié par le préfet prime : celui du classeur doit le reprendre. */
export const SRU_11_NOTIFIE: Controle = {
  id: 'SRU-11.notifie',
  regle: 'SRU-11',
  gravite: 'EL',
  aide: 'audit-communes.aide.notifie',
  examiner: (dossier, carnet) => {
    parcourir(dossier, ['communes'], ['objectifNotifie'], (ligne) => controler(ligne, carnet))
    parcourir(dossier, ['communes'], ['realises'], (ligne) => controlerAilleurs(dossier, ligne, carnet))
  },
}

const OBJECTIFS = ['objectifRetenu', 'objectifRehausse', 'objectif'] as const

function controler(ligne: Ligne, carnet: Carnet): void {
  const notifie = effectifDe(ligne, 'objectifNotifie')
  const repris = !Number.isNaN(effectifDe(ligne, 'objectifRepris'))
  const [notion] = repris ? ['objectifRepris'] : OBJECTIFS.filter((autre) => !Number.isNaN(effectifDe(ligne, autre)))
  if (Number.isNaN(notifie) || notion === undefined) return
  if ((repris ? [notion] : OBJECTIFS).some((autre) => effectifDe(ligne, autre) === notifie)) return carnet.conforme()
  const colonne = colonneDeLigne(ligne, notion)
  // Un objectif donné pour le calcul légal ne se dit pas opposable : l'écart s'affiche, il peut venir d'un contrat.
  const calcule = notion === 'objectif' && colonne !== undefined && intituleDit(colonne, /\b(?:legal|legaux|legale|calcule|theorique|avant|initial)\b/)
  carnet.nonConforme(
    reprocher(ligne, notion, {
      phrase: calcule ? 'calcul-non-notifie' : 'objectif-non-notifie',
      donnees: { objectif: effectifDe(ligne, notion), notifie, ecart: notifie - effectifDe(ligne, notion) },
      attendu: notifie,
      selon: ['objectifNotifie'],
      ...(calcule ? { gravite: 'AL' as const } : { corriger: true }),
    }),
  )
}

/** Bilan mesuré à un autre objectif que celui que notifie une autre feuille, pour la même période. */
function controlerAilleurs(dossier: Dossier, ligne: Ligne, carnet: Carnet): void {
  const base = objectifDuBilan(ligne)
  const periode = periodeDe(ligne)
  if (base === null || base.notion === 'objectifNotifie' || periode === null) return
  const notifie = lireAilleurs(dossier, ligne, (autre) => (periodeDe(autre) === periode ? effectifDe(autre, 'objectifNotifie') : NaN))
  if (notifie === null) return
  if (notifie.valeur === base.objectif) return carnet.conforme()
  carnet.nonConforme(
    reprocher(ligne, base.notion, {
      phrase: 'objectif-non-notifie-ailleurs',
      donnees: { objectif: base.objectif, notifie: notifie.valeur, feuille: notifie.ligne.volet.tableau.feuille.nom },
      attendu: notifie.valeur,
      corriger: true,
    }),
  )
}

/** Une notification se date. */
export const SRU_11_DATE: Controle = {
  id: 'SRU-11.date',
  regle: 'SRU-11',
  gravite: 'AL',
  aide: 'audit-communes.aide.date-de-notification',
  examiner: (dossier, carnet) =>
    parcourir(dossier, ['communes'], ['objectifNotifie', 'dateNotification'], (ligne) => {
      if (Number.isNaN(effectifDe(ligne, 'objectifNotifie'))) return
      if (!estVide(ligne, 'dateNotification')) return carnet.conforme()
      carnet.nonConforme(reprocher(ligne, 'dateNotification', { phrase: 'notification-sans-date', attendu: 'date de notification' }))
    }),
}
