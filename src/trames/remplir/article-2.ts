import type { CadreDePeriode } from '../cadre'
import type { TableDeTrame } from '../types'
import { lettre } from './feuille-communes'
import { manquantsOuNotifies, nombreLu, objectifAuTaux, objectifLegal, quotient, sommeEntiere, tauxLegal } from './formules'
import type { CommuneARemplir, ContenuDecrit, FormuleDecrite } from './types'

/** Colonnes du tableau d'abaissement ou de mutualisation, par leur code : l'objectif avant, puis l'objectif retenu ou d'après. */
interface Codes {
  readonly taux: string
  readonly objectif: string
}

const AVANT: Codes = { taux: 'taux_av', objectif: 'obj_av' }

/** Lignes de TAB-13 ou TAB-14, titres et ligne Total exclus. */
export function lignesDArticle2(
  communes: readonly CommuneARemplir[],
  table: TableDeTrame,
  { periode }: CadreDePeriode,
  apres: Codes,
): readonly (readonly ContenuDecrit[])[] {
  const place = placesDe(table)
  return communes.map((commune, i) => {
    const ligne = i + 2
    const nom = `$A${ligne}`
    const [deficit, taux, objectif] = ['ls_manq', apres.taux, apres.objectif].map((code) => `${place(code)}${ligne}`) as [string, string, string]
    const contenus: Readonly<Record<string, ContenuDecrit>> = {
      commune: commune.nom,
      ls_manq: formule(manquantsOuNotifies(nom), 0),
      [AVANT.taux]: formule(tauxLegal(nom, periode), 0),
      [AVANT.objectif]: formule(objectifLegal(nom, periode), 0),
      accord: commune.accord,
      ...retenus(commune, nom, { deficit, taux, objectif }, apres),
    }
    return table.colonnes.map(({ code }) => contenus[code] ?? null)
  })
}

/** Le taux et l'objectif retenus se déduisent l'un de l'autre ; quand les deux sont donnés, l'objectif fait foi (CMS-04). */
function retenus(
  { objectifRetenu, tauxRetenu }: CommuneARemplir,
  nom: string,
  cellules: { readonly deficit: string; readonly taux: string; readonly objectif: string },
  codes: Codes,
): Readonly<Record<string, ContenuDecrit>> {
  if (objectifRetenu === null && tauxRetenu !== null) {
    return {
      [codes.taux]: formule(nombreLu('tauxRetenu', nom), 0),
      [codes.objectif]: formule(objectifAuTaux(cellules.deficit, cellules.taux), 1),
    }
  }
  return {
    [codes.taux]: formule(quotient(cellules.objectif, cellules.deficit), 1),
    [codes.objectif]: formule(nombreLu('objectifRetenu', nom), 0),
  }
}

/** Ligne Total : des sommes, et des taux qui sont le quotient de ces sommes, jamais une moyenne de taux (CMS-33). */
export function ligneDeTotal(nombre: number, table: TableDeTrame, apres: Codes): readonly ContenuDecrit[] {
  const place = placesDe(table)
  const total = nombre + 2
  const somme = (code: string): FormuleDecrite => formule(sommeEntiere(`${place(code)}2:${place(code)}${total - 1}`), 2)
  const taux = (code: string): FormuleDecrite => formule(quotient(`${place(code)}${total}`, `${place('ls_manq')}${total}`), 3)
  const contenus: Readonly<Record<string, ContenuDecrit>> = {
    commune: 'Total',
    ls_manq: somme('ls_manq'),
    [AVANT.taux]: taux(AVANT.objectif),
    [AVANT.objectif]: somme(AVANT.objectif),
    [apres.taux]: taux(apres.objectif),
    [apres.objectif]: somme(apres.objectif),
  }
  return table.colonnes.map(({ code }) => contenus[code] ?? null)
}

function placesDe({ colonnes }: TableDeTrame): (code: string) => string {
  return (code) => lettre(colonnes.findIndex((colonne) => colonne.code === code))
}

function formule(texte: string, rang: number): FormuleDecrite {
  return { formule: texte, rang }
}
