import type { ConstatDeTableau } from '../../com'
import { declarerSuivi } from '../../com'
import { normaliser } from '../../socle/normaliser'
import { CATEGORIES_SOUSTRAITES, FLUX_05 } from '../categories-soustraites'
import { FLUX_07 } from '../droits-uniques'
import type { LigneDOperation, OperationJugee } from './operations-soustraites'
import { COLONNES_DES_OPERATIONS, jugerOperation, releverOperation, TOTAL_DES_OPERATIONS } from './operations-soustraites'

/** Opérations que le bailleur soustrait du flux, une ligne chacune, et leur somme B (FLUX-05). */
export const SUIVI_DES_OPERATIONS = declarerSuivi({
  id: 'FLUX-05',
  titre: 'Opérations soustraites du flux',
  aide: 'Une ligne par opération : sa catégorie et ses logements. Le contrôle écarte ce qui ne se soustrait pas (démolition hors PNRU ou NPNRU, vente sans mutation du locataire, droits uniques), cherche les logements comptés deux fois et calcule B.',
  fiches: [FLUX_05, FLUX_07],
  colonnes: COLONNES_DES_OPERATIONS,
  aides: {
    bailleur: 'Nom du bailleur, s’il y en a plusieurs ; vide ou 0 : un seul.',
    annee: 'Année des soustractions, si le tableau en tient plusieurs ; vide ou 0 : une seule.',
    operation: 'Nom de l’opération de rattachement (« Tour des Lilas, NPNRU ») ; pour les mutations, une ligne suffit. Sans nom de personne.',
    categorie: `b1 à b6, liste fermée : ${CATEGORIES_SOUSTRAITES.map(({ id, libelle }) => `${id} ${libelle}`).join(' ; ')}. « ${TOTAL_DES_OPERATIONS} » : le B déclaré, à vérifier.`,
    logements: 'Logements de l’opération. 0 : aucun ; vide : manquant, B n’est pas calculé.',
    programme: 'Pour b2 : PNRU ou NPNRU ; toute autre démolition reste dans le flux. Vide ou 0 : à préciser.',
    mutation: 'Pour b5 : Oui si la vente impose la mutation du locataire ; Non, en toutes lettres, sinon. Vide ou 0 : à préciser.',
    references: 'Numéros des logements, séparés par une virgule, pour trouver ceux qui sont comptés deux fois. Vide ou 0 : non cherchés.',
  },
  choix: { categorie: [...CATEGORIES_SOUSTRAITES.map(({ id }) => id), TOTAL_DES_OPERATIONS], programme: ['PNRU', 'NPNRU'] },
  calculees: [
    { titre: 'Soustraits retenus', unite: 'logements' },
    { titre: 'B retenu', unite: 'logements' },
    { titre: 'Part de la catégorie', unite: 'fraction' },
  ],
  exemple: [
    ['Bailleur A', 2024, 'Mutations internes', 'b1', 210, null, null, null],
    ['Bailleur A', 2024, 'Tour des Lilas', 'b2', 80, 'NPNRU', null, null],
    ['Bailleur A', 2024, 'Copropriété Les Pins', 'b3', 15, null, null, null],
    ['Bailleur A', 2024, 'Interdiction d’habiter, îlot 4', 'b4', 5, null, null, null],
    ['Bailleur A', 2024, 'Vente de la résidence Est', 'b5', 30, null, true, null],
    ['Bailleur A', 2024, 'Incendie rue des Lilas', 'b6', 10, null, null, null],
    ['Bailleur A', 2024, 'Ensemble', TOTAL_DES_OPERATIONS, 350, null, null, null],
  ],
  controler: (lignes) => {
    const jugees = lignes.map(jugerOperation)
    const bilans = new Map(grouper(jugees).flatMap((groupe) => groupe.map((jugee) => [jugee, sommer(groupe)] as const)))
    return {
      constats: [
        ...jugees.flatMap(({ constats }) => constats),
        ...operationsEnDouble(jugees),
        ...logementsEnDouble(jugees),
        ...totauxDifferents(jugees, (jugee) => bilans.get(jugee)?.b ?? null),
      ],
      calculs: jugees.map((jugee) => {
        const { b, parCategorie } = bilans.get(jugee) as Somme
        const categorie = parCategorie.get(jugee.categorie ?? '')
        const retenus = jugee.categorie === TOTAL_DES_OPERATIONS ? b : jugee.retenus
        return [retenus ?? '', b ?? '', b === null || b === 0 || categorie === undefined ? '' : categorie / b]
      }),
    }
  },
})

interface Somme {
  /** B ; `null` tant qu'une opération est à préciser. */
  readonly b: number | null
  readonly parCategorie: ReadonlyMap<string, number>
}

/** Clé d'un bailleur et d'une année ; vides, ils ne séparent rien. */
function cleDuBilan({ bailleur, annee }: LigneDOperation): string {
  return `${annee ?? ''} ${normaliser(bailleur ?? '')}`
}

function grouper(jugees: readonly OperationJugee[]): readonly (readonly OperationJugee[])[] {
  const groupes = new Map<string, OperationJugee[]>()
  for (const jugee of jugees) {
    const cle = cleDuBilan(jugee.ligne)
    const groupe = groupes.get(cle)
    if (groupe === undefined) groupes.set(cle, [jugee])
    else groupe.push(jugee)
  }
  return [...groupes.values()]
}

function sommer(groupe: readonly OperationJugee[]): Somme {
  const parCategorie = new Map<string, number>()
  let b: number | null = 0
  for (const { categorie, retenus } of groupe) {
    if (categorie === TOTAL_DES_OPERATIONS) continue
    b = b === null || retenus === null ? null : b + retenus
    if (categorie !== undefined) parCategorie.set(categorie, (parCategorie.get(categorie) ?? 0) + (retenus ?? 0))
  }
  return { b, parCategorie }
}

/** Un logement n'a qu'une catégorie : une opération ne se compte qu'une fois. */
function operationsEnDouble(jugees: readonly OperationJugee[]): ConstatDeTableau[] {
  const premieres = new Map<string, OperationJugee>()
  return jugees.flatMap((jugee) => {
    const { ligne, categorie } = jugee
    if (ligne.operation === null || categorie === TOTAL_DES_OPERATIONS) return []
    const cle = `${cleDuBilan(ligne)} ${normaliser(ligne.operation)}`
    const premiere = premieres.get(cle)
    if (premiere === undefined) premieres.set(cle, jugee)
    if (premiere === undefined) return []
    const donnees = { operation: ligne.operation, autre: premiere.ligne.numero }
    return [releverOperation(ligne, 'IN', 'operation', premiere.categorie === categorie ? 'operation-double' : 'deux-categories', donnees)]
  })
}

function logementsEnDouble(jugees: readonly OperationJugee[]): ConstatDeTableau[] {
  const premieres = new Map<string, number>()
  return jugees.flatMap(({ ligne }) => {
    const references = lireReferences(ligne.references)
    const doubles = references.flatMap(({ cle, texte }) => {
      const vue = `${cleDuBilan(ligne)} ${cle}`
      const autre = premieres.get(vue)
      if (autre === undefined) premieres.set(vue, ligne.numero)
      return autre === undefined ? [] : [`${texte} (ligne ${autre})`]
    })
    const constats = doubles.length === 0 ? [] : [releverOperation(ligne, 'IN', 'references', 'logement-double', { doubles: doubles.join(', ') })]
    if (references.length === 0 || ligne.logements === null || references.length === ligne.logements) return constats
    const donnees = { references: references.length, logements: ligne.logements }
    return [...constats, releverOperation(ligne, 'IN', 'references', 'references-manquantes', donnees)]
  })
}

function lireReferences(texte: string | null): readonly { readonly cle: string; readonly texte: string }[] {
  return (texte ?? '')
    .split(/[,;\n]/)
    .map((morceau) => ({ cle: normaliser(morceau), texte: morceau.trim() }))
    .filter(({ cle }) => cle !== '')
}

function totauxDifferents(jugees: readonly OperationJugee[], somme: (jugee: OperationJugee) => number | null): ConstatDeTableau[] {
  return jugees.flatMap((jugee) => {
    const { ligne, categorie, retenus } = jugee
    const b = somme(jugee)
    if (categorie !== TOTAL_DES_OPERATIONS || retenus === null || b === null || b === retenus) return []
    return [releverOperation(ligne, 'IN', 'logements', 'total-different', { lu: retenus, somme: b })]
  })
}
