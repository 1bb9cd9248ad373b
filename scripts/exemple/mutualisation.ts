import type { ArgumentBrut } from '../../src/catalogue'
import { calculer, calculerUneCase } from './calculs'
import { Composition } from './composer'
import { COMMUNES, EPCI, PERIODE } from './donnees-communes'
import type { Feuille, ValeurDeCellule } from './modele'
import { lettres } from './reperes'
import type { NomDeStyle } from './styles'

export const NOM_MUTUALISATION = 'Mutualisation'
const [BRUNE] = EPCI

interface Choix {
  readonly apres: number
  /** Accord d’une commune dont l’objectif est relevé. */
  readonly accord: boolean | null
}
const CHOIX: Readonly<Record<string, Choix>> = {
  Vaubrune: { apres: 150, accord: null },
  'Bois-Métrel': { apres: 220, accord: true },
  Ruffances: { apres: 160, accord: null },
  Montcerval: { apres: 400, accord: true },
  Pontigneul: { apres: 138, accord: false },
}
/** Seul choix imposé au solveur : Vaubrune ne peut pas porter davantage. */
const IMPOSES: Readonly<Record<string, number>> = { Vaubrune: 120 }
/** Intitulés des six premières colonnes : ceux du tableau de l’article 2. */
const TITRES = [
  'Nom de la commune',
  'Nombre de LS manquants au 1er janvier 2022',
  'Taux de rattrapage avant mutualisation',
  'Objectifs 2023-2025 avant mutualisation',
  'Taux de rattrapage après mutualisation',
  'Objectifs 2023-2025 après mutualisation',
  'Accord',
]
const TITRES_DU_SOLVEUR = ['Commune', 'Logements manquants', 'Taux', 'Objectif légal', 'Objectif retenu']
const ENTETES = 5
const PREMIERE = ENTETES + 1

/** Feuille « Mutualisation » : article 2 d’un contrat mutualisant, son contrôle, puis une répartition proposée. */
export function composerMutualisation(): Feuille {
  const feuille = new Composition()
  const communes = COMMUNES.map((commune, rang) => ({ commune, source: 6 + rang })).filter(({ commune }) => CHOIX[commune.nom] !== undefined)
  const derniere = ENTETES + communes.length
  const total = derniere + 1
  const controle = total + 3
  const solveur = controle + communes.length + 5
  feuille.poser('A1', `Article 2 : objectifs mutualisés, ${BRUNE}`, 'titre')
  feuille.poser('A2', 'Les données viennent de la feuille Communes. En bleu : saisi. Sur fond gris : calculé.', 'sousTitre')
  feuille.poser('A3', 'Aubrelieu atteint sa cible : elle n’entre pas dans la répartition.', 'sousTitre')
  TITRES.forEach((titre, rang) => feuille.poser(`${lettres(rang)}${ENTETES}`, titre, 'entete'))
  const lignes = communes.map(({ commune, source }, rang) => {
    const r = PREMIERE + rang
    const { nom, residencesPrincipales: rp, logementsSociaux: ls, cible, notifies } = commune
    const { apres, accord } = CHOIX[nom] as Choix
    const donnees: readonly ArgumentBrut[] = [rp, ls, cible]
    const manquants = Number(calculerUneCase('SRU_MANQUANTS', [...donnees, notifies ?? null]))
    const taux = Number(calculerUneCase('SRU_TAUX_RATTRAPAGE', [...donnees, null, notifies ?? null]))
    const avant = Number(calculerUneCase('SRU_OBJECTIF', [...donnees, null, notifies ?? null]))
    const inventaire = ['D', 'E', 'F'].map((colonne) => `Communes!${colonne}${source}`).join(',')
    const notifiesEn = `Communes!J${source}`
    feuille.poserFormule(`A${r}`, `Communes!B${source}`, nom, 'libelleCadre')
    feuille.poserFormule(`B${r}`, `_xldudf_MIXITE_SRU_MANQUANTS(${inventaire},${notifiesEn})`, manquants, 'entierCalcule')
    feuille.poserFormule(`C${r}`, `_xldudf_MIXITE_SRU_TAUX_RATTRAPAGE(${inventaire},,${notifiesEn})`, taux, 'tauxCalcule')
    feuille.poserFormule(`D${r}`, `_xldudf_MIXITE_SRU_OBJECTIF(${inventaire},,${notifiesEn},,"${PERIODE}")`, avant, 'resultat')
    feuille.poserFormule(`E${r}`, `F${r}/B${r}`, apres / manquants, 'tauxCalcule')
    feuille.poser(`F${r}`, apres, 'entier')
    feuille.poser(`G${r}`, accord, 'booleen')
    return { nom, manquants, taux, avant, apres, accord }
  })
  poserTotal(feuille, lignes, total, derniere)
  feuille.poser(`A${controle - 1}`, 'Contrôle de la table (CMS_MUTUALISATION)', 'intertitre')
  const table: ArgumentBrut = [TITRES, ...lignes.map((l) => [l.nom, l.manquants, l.taux, l.avant, l.apres / l.manquants, l.apres, l.accord])]
  poserTableau(
    feuille,
    controle,
    `_xldudf_MIXITE_CMS_MUTUALISATION(A${ENTETES}:G${derniere},"${PERIODE}",,TRUE)`,
    calculer('CMS_MUTUALISATION', [table, PERIODE, null, true]),
  )
  feuille.poser(`A${solveur - 1}`, 'Vaubrune ne peut porter que 120 : que proposer aux autres ? (CMS_REPARTITION)', 'intertitre')
  TITRES_DU_SOLVEUR.forEach((titre, rang) => feuille.poser(`${lettres(rang)}${solveur}`, titre, 'entete'))
  const donneesDuSolveur = lignes.map(({ nom, manquants, taux, avant }, rang) => {
    const [r, s] = [solveur + 1 + rang, PREMIERE + rang]
    feuille.poserFormule(`A${r}`, `A${s}`, nom, 'libelleCadre')
    feuille.poserFormule(`B${r}`, `B${s}`, manquants, 'entierCalcule')
    feuille.poserFormule(`C${r}`, `C${s}`, taux, 'tauxCalcule')
    feuille.poserFormule(`D${r}`, `D${s}`, avant, 'entierCalcule')
    feuille.poser(`E${r}`, IMPOSES[nom] ?? null, 'entier')
    return [nom, manquants, taux, avant, IMPOSES[nom] ?? null]
  })
  const propose = solveur + lignes.length + 3
  poserTableau(
    feuille,
    propose,
    `_xldudf_MIXITE_CMS_REPARTITION(A${solveur}:E${solveur + lignes.length},"${PERIODE}",,TRUE)`,
    calculer('CMS_REPARTITION', [[TITRES_DU_SOLVEUR, ...donneesDuSolveur], PERIODE, null, true]),
  )
  const fin = propose + lignes.length + 1
  return {
    nom: NOM_MUTUALISATION,
    onglet: '3E7D4F',
    largeurs: [20, 14, 14, 14, 20, 16, 10],
    hauteurs: new Map([[1, 26], [2, 18], [3, 18], [ENTETES, 62], [solveur, 34]]),
    cellules: feuille.cellules,
    fusions: [],
    validations: [],
    misesEnForme: [{ plage: `A${controle + 1}:F${controle + communes.length + 1}`, condition: `$F${controle + 1}="non conforme"`, aspect: 'erreur' }],
    impression: { orientation: 'landscape', zone: `$A$1:$G$${fin}` },
  }
}

interface LigneDeTotal {
  readonly manquants: number
  readonly avant: number
  readonly apres: number
}

/** Le taux du total est Σ objectifs ÷ Σ manquants, jamais une moyenne de taux. */
function poserTotal(feuille: Composition, lignes: readonly LigneDeTotal[], total: number, derniere: number): void {
  const somme = (nombres: readonly number[]): number => nombres.reduce((s, n) => s + n, 0)
  const [manquants, avant, apres] = [somme(lignes.map((l) => l.manquants)), somme(lignes.map((l) => l.avant)), somme(lignes.map((l) => l.apres))]
  const sommer = (colonne: string, valeur: number): void =>
    feuille.poserFormule(`${colonne}${total}`, `SUM(${colonne}${PREMIERE}:${colonne}${derniere})`, valeur, 'totalEntier')
  feuille.poser(`A${total}`, 'Total', 'totalLibelle')
  sommer('B', manquants)
  feuille.poserFormule(`C${total}`, `D${total}/B${total}`, avant / manquants, 'totalTaux')
  sommer('D', avant)
  feuille.poserFormule(`E${total}`, `F${total}/B${total}`, apres / manquants, 'totalTaux')
  sommer('F', apres)
  feuille.habiller([`G${total}`], 'totalLibelle')
}

/** Pose un tableau qui déborde avec sa ligne de titres. */
function poserTableau(feuille: Composition, r: number, formule: string, valeurs: readonly (readonly ValeurDeCellule[])[]): void {
  const largeur = valeurs[0]?.length ?? 1
  const plage = `A${r}:${lettres(largeur - 1)}${r + valeurs.length - 1}`
  valeurs.forEach((rangee, i) =>
    rangee.forEach((valeur, j) => {
      const style = styleDe(valeur, i === 0, i === valeurs.length - 1)
      const reference = `${lettres(j)}${r + i}`
      if (i + j === 0) feuille.poserFormule(reference, formule, valeur, style, plage)
      else feuille.poser(reference, valeur, style)
    }),
  )
}

function styleDe(valeur: ValeurDeCellule, titre: boolean, total: boolean): NomDeStyle {
  if (titre) return 'entete'
  const nombre = typeof valeur === 'number'
  if (total) return nombre ? 'totalEntier' : 'totalTexte'
  return nombre ? 'entierCalcule' : 'texteCalcule'
}
