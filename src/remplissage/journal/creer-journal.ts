import type { Classeur } from '../../classeur/port'
import { regarder } from '../apercu/apercevoir'
import { adresseDe } from '../apercu/nommer-lignes'
import { TravailInterrompu } from '../erreurs'
import type { Pas } from '../suivi'
import { marcher, troncon } from '../suivi'
import type {
  Accord,
  ApercuDeRemplissage,
  CelluleAEcrire,
  CelluleApercue,
  ColonneAEcrire,
  Ecriture,
  FeuilleApercue,
  Journal,
  ResultatDeCellule,
  ResultatDeColonne,
  ResultatDEcriture,
  ResultatDeRemise,
} from '../types'
import { ecrireUneCellule } from './cellule'
import type { TraceDeColonne } from './colonne'
import { ecrireColonne, nombreEcrit, remettreColonne } from './colonne'
import { aEcrire, ecrireApercu, graphiquesPermis } from './ecrire'
import { cellulesDisputees, defaire, relirePresentes } from './remettre'
import { porteEncore } from './trace'
import type { Trace } from './trace'

/** Écritures qu'on sait remettre. */
const MAXIMUM = 10

/**
 * Les écritures faites dans ce classeur, et de quoi remettre les `max` dernières. Deux demandes à la fois passent l'une après
 * l'autre.
 */
export function creerJournal(classeur: Classeur, max = MAXIMUM): Journal {
  let traces: readonly (Trace | TraceDeColonne)[] = []
  let prochaine = 1
  let file: Promise<unknown> = Promise.resolve()
  const abonnes = new Set<() => void>()

  function enFile<T>(travail: () => Promise<T>): Promise<T> {
    const suite = file.then(travail, travail)
    file = suite.catch(() => undefined)
    return suite
  }

  function changer(suivantes: readonly (Trace | TraceDeColonne)[]): void {
    traces = suivantes
    abonnes.forEach((rappel) => rappel())
  }

  async function ecrire(apercu: ApercuDeRemplissage, accord: Accord | null, pas: Pas): Promise<ResultatDEcriture> {
    const frais = await regarder(classeur, apercu.remplissage, apercu.valeurs, troncon(pas, 0, 0.4))
    if (frais.empechements.length > 0) return { genre: 'empechee', apercu: frais }
    if (estPerime(apercu, frais)) return { genre: 'accord-requis', apercu: frais }
    const graphiques = await graphiquesPermis(classeur, frais, accord)
    if (accord === null && changees(frais).length > 0) return { genre: 'accord-requis', apercu: frais }
    const retenu = accord === 'garder' ? await enGardant(frais, pas) : frais
    const ecrites = aEcrire(retenu)
    if (ecrites.length + graphiques.length === 0) return { genre: 'rien' }
    const trace = await ecrireApercu(classeur, retenu, graphiques, troncon(pas, 0.5, 1))
    const ecriture = {
      id: prochaine++,
      table: retenu.table,
      ...(retenu.remplissage.commune === undefined ? {} : { commune: retenu.remplissage.commune }),
      ...(retenu.remplissage.tables === undefined ? {} : { tables: retenu.remplissage.tables }),
      cellules: ecrites.reduce((somme, { cellules }) => somme + cellules.length, 0),
      feuillesAjoutees: ecrites.flatMap(({ feuille }) => (feuille.absente ? [feuille.nom] : [])),
      feuilles: ecrites.map(({ feuille }) => feuille.nom),
    }
    changer([{ ecriture, ...trace }, ...traces].slice(0, max))
    return { genre: 'ecrite', ecriture }
  }

  /** Les cellules qu'on laisse changent ce que calculent celles qu'on écrit. */
  async function enGardant(frais: ApercuDeRemplissage, pas: Pas): Promise<ApercuDeRemplissage> {
    const laissees = frais.feuilles.map((feuille) => new Set(feuille.cellules.filter(({ sort }) => sort === 'changee').map(cle)))
    return regarder(
      classeur,
      frais.remplissage,
      frais.valeurs,
      troncon(pas, 0.4, 0.5),
      (feuille, ligne, colonne) => laissees[feuille]?.has(cle({ ligne, colonne })) === true,
    )
  }

  async function poserColonne(colonne: ColonneAEcrire, pas: Pas): Promise<ResultatDeColonne> {
    const cellule = await ecrireColonne(classeur, colonne, pas)
    if (cellule !== null) return { genre: 'occupee', cellule }
    const { table, place } = colonne
    const ecriture: Ecriture = {
      id: prochaine++,
      table,
      cellules: nombreEcrit(colonne),
      feuillesAjoutees: [],
      feuilles: [place.feuille],
    }
    changer([{ ecriture, colonne, appuis: [] }, ...traces].slice(0, max))
    return { genre: 'ecrite', ecriture }
  }

  async function corriger(cellule: CelluleAEcrire): Promise<ResultatDeCellule> {
    const { table, lieu } = cellule
    const tracee = await ecrireUneCellule(classeur, cellule)
    if (tracee === null) return { genre: 'changee', cellule: adresseDe(lieu.feuille, lieu.ligne, lieu.colonne) }
    const ecriture: Ecriture = { id: prochaine++, table, cellules: 1, feuillesAjoutees: [], feuilles: [lieu.feuille] }
    const feuilles = [{ nom: lieu.feuille, ajoutee: false, cellules: [tracee] }]
    changer([{ ecriture, feuilles, graphiques: [], appuis: [] }, ...traces].slice(0, max))
    return { genre: 'ecrite', ecriture }
  }

  async function remettre(id: number, malgre: boolean): Promise<ResultatDeRemise> {
    const rang = traces.findIndex(({ ecriture }) => ecriture.id === id)
    const trace = traces[rang]
    if (trace === undefined) return { genre: 'absente' }
    if ('colonne' in trace) {
      const remise = await remettreColonne(classeur, trace, malgre)
      if (remise.genre === 'remise') changer(traces.filter((autre) => autre !== trace))
      return remise
    }
    const relues = await relirePresentes(classeur, trace)
    const disputees = cellulesDisputees(trace, relues, traces.slice(0, rang))
    if (disputees.length > 0 && !malgre) return { genre: 'changee', cellules: disputees }
    const cellules = await defaire(classeur, trace, relues)
    changer(traces.filter((autre) => autre !== trace))
    return { genre: 'remise', cellules }
  }

  return {
    ecritures: () => traces.map(({ ecriture }) => ecriture),
    surChangement(rappel) {
      abonnes.add(rappel)
      return () => abonnes.delete(rappel)
    },
    ecrire: (apercu, accord, suivi) => enFile(() => saufArret(() => ecrire(apercu, accord, marcher(suivi)))),
    ecrireColonne: (colonne, suivi) => enFile(() => saufArret(() => poserColonne(colonne, marcher(suivi)))),
    ecrireCellule: (cellule) => enFile(() => corriger(cellule)),
    remettre: (id, malgre = false) => enFile(() => remettre(id, malgre)),
  }
}

/** Un travail arrêté a déjà tout remis : il se dit, il n'échoue pas. */
async function saufArret<T>(travail: () => Promise<T>): Promise<T | { readonly genre: 'interrompue' }> {
  try {
    return await travail()
  } catch (cause) {
    if (cause instanceof TravailInterrompu) return { genre: 'interrompue' }
    throw cause
  }
}

function changees({ feuilles }: ApercuDeRemplissage): readonly CelluleApercue[] {
  return feuilles.flatMap(({ cellules }) => cellules.filter(({ sort }) => sort === 'changee'))
}

/** Vrai si les cellules ne portent plus ce que l'aperçu montrait : l'accord donné ne vaut pas pour elles. */
function estPerime(vu: ApercuDeRemplissage, frais: ApercuDeRemplissage): boolean {
  return (
    vu.feuilles.length !== frais.feuilles.length || vu.feuilles.some((feuille, i) => !memeFeuille(feuille, frais.feuilles[i]))
  )
}

function memeFeuille(une: FeuilleApercue, autre: FeuilleApercue | undefined): boolean {
  if (une.absente !== autre?.absente || une.cellules.length !== autre.cellules.length) return false
  return une.cellules.every((cellule, i) => {
    const fraiche = autre.cellules[i]
    return (
      fraiche !== undefined &&
      cle(cellule) === cle(fraiche) &&
      cellule.sort === fraiche.sort &&
      porteEncore(cellule.avant, fraiche.avant)
    )
  })
}

function cle({ ligne, colonne }: { readonly ligne: number; readonly colonne: number }): string {
  return `${ligne} ${colonne}`
}
