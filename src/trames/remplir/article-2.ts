import type { PeriodeTriennale } from '../../regles'
import { message } from '../../regles'
import type { CadreDePeriode } from '../cadre'
import { estNouvelleEntrante } from '../controler/communes'
import type { TableDeTrame } from '../types'
import type { LigneComposee } from './composer'
import { composer, placesDe } from './composer'
import { manquantsOuNotifies, nombreLu, objectifAuTaux, objectifLegal, ouiNonLu, sommeEntiere, tauxLegal } from './formules'
import { repartir } from './hors-repartition'
import { direLesManques } from './manques'
import { supposerDroitCommun } from './objectif-du-contrat'
import { quotient } from './quotient'
import type { CommuneARemplir, EntreeDeRemplissage, FeuilleDeTable, FormuleDecrite, Recette } from './types'

/** Colonnes du tableau d'abaissement ou de mutualisation, par leur code : l'objectif avant, puis l'objectif retenu ou d'après. */
interface Codes {
  readonly taux: string
  readonly objectif: string
}

const AVANT: Codes = { taux: 'taux_av', objectif: 'obj_av' }
const RETENU: Codes = { taux: 'taux_ret', objectif: 'obj_ret' }
const MUTUALISE: Codes = { taux: 'taux_ap', objectif: 'obj_ap' }

/** Contrat abaissant (CMS-32) : une ligne par commune, sans Total. */
export const tableDAbaissement: Recette = (entree, table, cadre) =>
  decrire(entree, table, entree.communes, lignesDArticle2(entree.communes, table, cadre, RETENU))

/** Contrat mutualisant (CMS-33, CMS-14) : une ligne par commune de la répartition, puis le Total que la trame exige. */
export const tableDeMutualisation: Recette = (entree, table, cadre) => {
  const { reparties, hors } = repartir(entree)
  const lignes = [
    ...lignesDArticle2(reparties, table, cadre, MUTUALISE),
    ...(reparties.length === 0 ? [] : [ligneDeTotal(reparties.length, table)]),
  ]
  const decrite = decrire(entree, table, reparties, lignes)
  const [seule] = reparties
  const estSeule = reparties.length === 1 && seule !== undefined
  const manques = estSeule ? [message('remplir.mutualisation-seule', { commune: seule.nom })] : []
  return { ...decrite, manques: [...manques, ...decrite.manques], suppositions: [...hors, ...decrite.suppositions] }
}

/** `lignes` déjà écrites et qui n'ont plus de commune : leur place se vide. */
function decrire(
  entree: EntreeDeRemplissage,
  table: TableDeTrame,
  communes: readonly CommuneARemplir[],
  lignes: readonly LigneComposee[],
): FeuilleDeTable {
  const anciennes = Math.max(0, entree.lignes.length - communes.length)
  const retirees = Array.from({ length: anciennes }, (): LigneComposee => ({ contenus: {} }))
  return {
    feuille: composer({
      nom: entree.feuille ?? table.id,
      tableau: { colonnes: table.colonnes, lignes: [...lignes, ...retirees] },
    }),
    graphiques: [],
    manques: direLesManques(communes, manquesDArticle2),
    suppositions: supposerDroitCommun(communes),
    litLesCommunes: true,
    litLesHypotheses: true,
  }
}

function lignesDArticle2(
  communes: readonly CommuneARemplir[],
  table: TableDeTrame,
  { periode }: CadreDePeriode,
  apres: Codes,
): readonly LigneComposee[] {
  const place = placesDe(table.colonnes)
  return communes.map((commune, i) => {
    const ligne = i + 2
    const nom = `$A${ligne}`
    const [deficit, taux, objectif] = ['ls_manq', apres.taux, apres.objectif].map((code) => `${place(code)}${ligne}`) as [
      string,
      string,
      string,
    ]
    return {
      contenus: {
        commune: commune.nom,
        ls_manq: formule(manquantsOuNotifies(nom), 0),
        [AVANT.taux]: formule(tauxLegal(nom, periode), 0),
        [AVANT.objectif]: formule(objectifLegal(nom, periode), 0),
        accord: formule(ouiNonLu('accord', nom), 0),
        date_accord: formule(nombreLu('dateAccord', nom), 0),
        ...retenus(commune, nom, { deficit, taux, objectif }, apres, periode),
      },
    }
  })
}

/**
 * Le taux et l'objectif retenus se déduisent l'un de l'autre ; quand les deux sont donnés, l'objectif fait foi (CMS-04). Sans l'un ni
 * l'autre, une nouvelle entrante garde son taux et son objectif légaux.
 */
function retenus(
  commune: CommuneARemplir,
  nom: string,
  cellules: { readonly deficit: string; readonly taux: string; readonly objectif: string },
  codes: Codes,
  periode: PeriodeTriennale,
): Readonly<Record<string, FormuleDecrite>> {
  const { objectifRetenu, tauxRetenu } = commune
  if (objectifRetenu === null && tauxRetenu === null && estNouvelleEntrante(commune)) {
    return { [codes.taux]: formule(tauxLegal(nom, periode), 0), [codes.objectif]: formule(objectifLegal(nom, periode), 0) }
  }
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
function ligneDeTotal(nombre: number, table: TableDeTrame): LigneComposee {
  const place = placesDe(table.colonnes)
  const total = nombre + 2
  const somme = (code: string): FormuleDecrite => formule(sommeEntiere(`${place(code)}2:${place(code)}${total - 1}`), 2)
  const taux = (code: string): FormuleDecrite => formule(quotient(`${place(code)}${total}`, `${place('ls_manq')}${total}`), 3)
  return {
    contenus: {
      commune: 'Total',
      ls_manq: somme('ls_manq'),
      [AVANT.taux]: taux(AVANT.objectif),
      [AVANT.objectif]: somme(AVANT.objectif),
      [MUTUALISE.taux]: taux(MUTUALISE.objectif),
      [MUTUALISE.objectif]: somme(MUTUALISE.objectif),
    },
  }
}

function manquesDArticle2(commune: CommuneARemplir): readonly string[] {
  const { residences, logements, cible, objectifRetenu, tauxRetenu } = commune
  return [
    ...(residences === null ? ['résidences principales'] : []),
    ...(logements === null ? ['logements sociaux'] : []),
    ...(cible === null ? ['taux cible'] : []),
    ...(objectifRetenu === null && tauxRetenu === null && !estNouvelleEntrante(commune) ? ['objectif ou taux retenu'] : []),
  ]
}

function formule(texte: string, rang: number): FormuleDecrite {
  return { formule: texte, rang }
}
