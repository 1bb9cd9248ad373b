import { clef } from '../../../remplissage'
import { parCommune, TABLES_PAR_COMMUNE } from '../../../trames'
import type { TableDeTrame } from '../../../trames'
import type { Dossier } from '../../dossier/dossier'
import type { DossierCadre } from './assembler'
import { saisiesDe } from './assembler'
import { avecBrouillon, sansBrouillon } from './brouillon'
import type { ContratLu } from './contrat-lu'

/** Vrai si chaque commune du contrat a cette table en propre. */
export function estParCommune({ communes }: Pick<Dossier, 'communes'>, id: string): boolean {
  return communes.length > 1 && parCommune(id)
}

/** Clef d’une table, dans les brouillons comme dans ce qui est lu du classeur : « TAB-12 », ou « TAB-04/mouvaux ». */
export function clefDeTable(id: string, commune: string | undefined): string {
  return commune === undefined || !parCommune(id) ? id : `${id}/${cleDeCommune(commune)}`
}

/** Deux noms de même clef sont la même commune, quelle qu’en soit la casse. */
export function cleDeCommune(nom: string): string {
  return clef(nom.trim())
}

/** Le contrat tel que le voit une de ses communes : ses nombres, et ses tables à leur simple identifiant. */
export interface VueDeCommune {
  readonly dossier: DossierCadre
  readonly contrat: ContratLu
}

export function ramenerA(commune: string, dossier: DossierCadre, contrat: ContratLu): VueDeCommune {
  const estElle = (nom: string): boolean => cleDeCommune(nom) === cleDeCommune(commune)
  return {
    dossier: { ...dossier, communes: [commune], brouillons: ramener(dossier.brouillons, commune) },
    contrat: {
      ...contrat,
      commune,
      communes: contrat.communes.filter(({ nom }) => estElle(nom)),
      absentes: contrat.absentes.filter(estElle),
      tables: ramener(contrat.tables, commune),
    },
  }
}

/** Le contrat entier après un changement fait dans la vue d’une commune ; les brouillons des autres, et ceux d’aucune, restent. */
export function rendreAuContrat(entier: DossierCadre, vue: Dossier, commune: string): Dossier {
  const changes = TABLES_PAR_COMMUNE.reduce((dossier: Dossier, id) => {
    const [sien, commun] = [vue.brouillons[id], entier.brouillons[id]]
    const rendu = avecOuSans(dossier, clefDeTable(id, commune), sien)
    return avecOuSans(rendu, id, commun)
  }, vue)
  return { ...changes, communes: entier.communes }
}

/** Saisies qu’une table par commune a gardées du temps où le contrat n’en comptait qu’une ; `null` : aucune. */
export function saisiesSansCommune(
  dossier: DossierCadre,
  { id }: Pick<TableDeTrame, 'id'>,
  contrat: ContratLu,
): Dossier['brouillons'][string] | null {
  const connues = dossier.brouillons[id] !== undefined || contrat.tables[id] !== undefined
  return estParCommune(dossier, id) && connues ? saisiesDe(dossier, { id }, contrat) : null
}

/** Donne ces saisies à une commune, qui les écrira dans sa feuille ; la feuille d’origine n’est pas touchée. */
export function donnerALaCommune(
  dossier: DossierCadre,
  { id }: Pick<TableDeTrame, 'id'>,
  contrat: ContratLu,
  commune: string,
): Dossier {
  const saisies = saisiesSansCommune(dossier, { id }, contrat)
  return saisies === null ? dossier : avecBrouillon(sansBrouillon(dossier, id), clefDeTable(id, commune), saisies)
}

/** Les brouillons de la seule commune qui reste au contrat redeviennent ceux de ses tables ; le même dossier s’il n’y en a pas. */
export function rapatrierLesBrouillons(dossier: Dossier): Dossier {
  const [seule, ...autres] = dossier.communes
  if (seule === undefined || autres.length > 0) return dossier
  return TABLES_PAR_COMMUNE.reduce((rendu, id) => {
    const brouillon = rendu.brouillons[clefDeTable(id, seule)]
    if (brouillon === undefined || rendu.brouillons[id] !== undefined) return rendu
    return avecBrouillon(sansBrouillon(rendu, clefDeTable(id, seule)), id, brouillon)
  }, dossier)
}

function ramener<T>(parClef: Readonly<Record<string, T>>, commune: string): Readonly<Record<string, T>> {
  const communes = Object.entries(parClef).filter(([id]) => !parCommune(id))
  const siennes = TABLES_PAR_COMMUNE.flatMap((id) => {
    const sienne = parClef[clefDeTable(id, commune)]
    return sienne === undefined ? [] : [[id, sienne] as const]
  })
  return Object.fromEntries([...communes, ...siennes])
}

function avecOuSans(dossier: Dossier, clef: string, brouillon: Dossier['brouillons'][string] | undefined): Dossier {
  return brouillon === undefined ? sansBrouillon(dossier, clef) : avecBrouillon(dossier, clef, brouillon)
}
