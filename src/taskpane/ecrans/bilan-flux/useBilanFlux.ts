import { useEffect, useRef, useState } from 'react'
import type { Classeur, Plage } from '../../../classeur/port'
import type { ClassementDuBilan, ColonnesRetenuesDuBilan, CumulDuBilan, DimensionDuBilan, Message } from '../../../regles'
import { refusDesCellulesDuBilan } from '../../../regles'
import { cumulerTableDuFlux, ouvrirTableDuFlux, preparerBilanDuFlux, TravailInterrompu } from '../../../remplissage'
import type { BilanAEcrire, TableDuFlux } from '../../../remplissage'
import { redigerMessage, sansCoupure } from '../../../textes'
import type { Remplissage } from '../../../trames'
import { choixDeDepart } from '../../cas-usage/bilan-flux/colonnes'
import type { ColonnesChoisies } from '../../cas-usage/bilan-flux/colonnes'
import { fusionsDe } from '../../cas-usage/coter/fusions'
import { usePresence } from '../../crochets/usePresence'
import { dire } from '../../dire'
import { phraseDErreur } from '../../phrase-derreur'

/** Une table, ce qu’on sait de ses colonnes, et ce que l’utilisateur y a déjà rangé : une nouvelle lecture le garde. */
export interface TableChoisie {
  readonly table: TableDuFlux
  readonly choisies: ColonnesChoisies
  readonly classement: ClassementDuBilan
}

export interface BilanLu extends TableChoisie {
  readonly cumul: CumulDuBilan
}

export type EtatDuBilan =
  | { readonly genre: 'table' }
  | ({ readonly genre: 'colonnes'; readonly refus: readonly Message[] } & TableChoisie)
  | ({ readonly genre: 'lecture'; readonly part: number } & TableChoisie)
  | ({ readonly genre: 'bilan' } & BilanLu)
  | { readonly genre: 'ecriture'; readonly lu: BilanLu; readonly remplissage: Remplissage }

export interface GestesDuBilan {
  readonly etat: EtatDuBilan
  readonly refus: string | null
  readonly ouvrir: (plage: Plage) => Promise<void>
  readonly surColonnes: (choisies: ColonnesChoisies) => void
  readonly lire: (choisie: TableChoisie, colonnes: ColonnesRetenuesDuBilan) => Promise<void>
  readonly classer: (lu: BilanLu, dimension: DimensionDuBilan, ecriture: string, modalite: string | null) => void
  readonly preparer: (lu: BilanLu, aEcrire: BilanAEcrire) => Promise<void>
  /** Un pas en arrière ; pendant la lecture, l’arrête. `null` : l’écran est à son début. */
  readonly reculer: (() => void) | null
  readonly recommencer: () => void
}

/** Cellules illisibles citées à l’écran ; les suivantes se verront une fois celles-là corrigées. */
const REFUS_CITES = 10

/** Même table qu’avant : même feuille, mêmes titres au même endroit ; ses choix valent encore. */
function estLaMeme(table: TableDuFlux, avant: TableDuFlux): boolean {
  const { corps, entetes } = table
  return (
    corps.feuille === avant.corps.feuille &&
    corps.ligne === avant.corps.ligne &&
    corps.colonne === avant.corps.colonne &&
    entetes.length === avant.entetes.length &&
    entetes.every((entete, rang) => entete === avant.entetes[rang])
  )
}

/**
 * De la table à la feuille : colonnes, lecture par morceaux, classement, écriture. Quitter l’écran arrête la lecture.
 * @param retenue dernière table ouverte : rouverte, elle retrouve ses colonnes et son classement
 */
export function useBilanFlux(classeur: Classeur, retenue: TableChoisie | null, surTable: (choisie: TableChoisie) => void): GestesDuBilan {
  const [etat, setEtat] = useState<EtatDuBilan>({ genre: 'table' })
  const [refus, setRefus] = useState<string | null>(null)
  const arret = useRef(new AbortController())
  const present = usePresence()
  useEffect(() => () => arret.current.abort(), [])

  function poser(suivant: EtatDuBilan, phrase: string | null = null): void {
    if (present.current !== true) return
    setRefus(phrase)
    setEtat(suivant)
    if (suivant.genre === 'colonnes' || suivant.genre === 'bilan') {
      surTable({ table: suivant.table, choisies: suivant.choisies, classement: suivant.classement })
    }
  }

  async function ouvrir(plage: Plage): Promise<void> {
    try {
      const table = await ouvrirTableDuFlux(classeur, plage)
      const fusions = 'id' in table ? null : await fusionsDe(classeur, table.corps, 'volet.bilan-flux.fusions')
      if ('id' in table) poser({ genre: 'table' }, sansCoupure(redigerMessage(table)))
      else if (fusions !== null) poser({ genre: 'table' }, sansCoupure(redigerMessage(fusions)))
      else if (retenue !== null && estLaMeme(table, retenue.table)) poser({ ...retenue, genre: 'colonnes', table, refus: [] })
      else poser({ genre: 'colonnes', table, choisies: choixDeDepart(table.candidates), classement: {}, refus: [] })
    } catch (erreur) {
      poser({ genre: 'table' }, phraseDErreur(erreur))
    }
  }

  async function lire(choisie: TableChoisie, colonnes: ColonnesRetenuesDuBilan): Promise<void> {
    const travail = new AbortController()
    arret.current = travail
    const { table } = choisie
    poser({ ...choisie, genre: 'lecture', part: 0 })
    try {
      const progresser = (part: number): void => (travail.signal.aborted ? undefined : poser({ ...choisie, genre: 'lecture', part }))
      const cumul = await cumulerTableDuFlux(classeur, table, colonnes, { signal: travail.signal, progresser })
      const illisibles = refusDesCellulesDuBilan(cumul, table.corps.feuille)
      if (illisibles.length > 0) poser({ ...choisie, genre: 'colonnes', refus: illisibles.slice(0, REFUS_CITES) })
      else if (cumul.lignes === 0) poser({ ...choisie, genre: 'colonnes', refus: [] }, dire('bilan-flux.sans-ligne'))
      else poser({ ...choisie, genre: 'bilan', cumul })
    } catch (erreur) {
      const phrase = erreur instanceof TravailInterrompu ? dire('bilan-flux.arretee') : phraseDErreur(erreur)
      poser({ ...choisie, genre: 'colonnes', refus: [] }, phrase)
    }
  }

  async function preparer(lu: BilanLu, aEcrire: BilanAEcrire): Promise<void> {
    try {
      poser({ genre: 'ecriture', lu, remplissage: await preparerBilanDuFlux(classeur, aEcrire) })
    } catch (erreur) {
      poser({ ...lu, genre: 'bilan' }, phraseDErreur(erreur))
    }
  }

  return {
    etat,
    refus,
    ouvrir,
    surColonnes: (choisies) => {
      if (etat.genre === 'colonnes') poser({ ...etat, choisies, refus: [] })
    },
    lire,
    classer: (lu, dimension, ecriture, modalite) => poser({ ...lu, genre: 'bilan', classement: classerUne(lu.classement, dimension, ecriture, modalite) }),
    preparer,
    reculer: pasEnArriere(etat, poser, () => arret.current.abort()),
    recommencer: () => poser({ genre: 'table' }),
  }
}

function pasEnArriere(etat: EtatDuBilan, poser: (suivant: EtatDuBilan) => void, arreter: () => void): (() => void) | null {
  switch (etat.genre) {
    case 'table':
      return null
    case 'colonnes':
      return () => poser({ genre: 'table' })
    case 'lecture':
      return arreter
    case 'bilan':
      return () => poser({ genre: 'colonnes', table: etat.table, choisies: etat.choisies, classement: etat.classement, refus: [] })
    case 'ecriture':
      return () => poser({ ...etat.lu, genre: 'bilan' })
  }
}

function classerUne(classement: ClassementDuBilan, dimension: DimensionDuBilan, ecriture: string, modalite: string | null): ClassementDuBilan {
  const choisies = new Map(classement[dimension] ?? [])
  if (modalite === null) choisies.delete(ecriture)
  else choisies.set(ecriture, modalite)
  return { ...classement, [dimension]: choisies }
}
