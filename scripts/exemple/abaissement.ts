import { calculer, calculerUneCase } from './calculs'
import { Composition } from './composer'
import type { Commune } from './donnees-communes'
import { COMMUNES, EPCI, PERIODE } from './donnees-communes'
import type { Feuille, ValeurDeCellule } from './modele'
import { lettres } from './reperes'

export const NOM_ABAISSEMENT = 'Abaissement'
const [, ORVINOIS] = EPCI
/** Objectifs que les communes voudraient inscrire ; deux ne tiennent pas. */
const RETENUS: Readonly<Record<string, number>> = {
  'Saint-Orvin': 80,
  'Les Ormeries': 62,
  Larchevelle: 47,
  'Croix-Brémeuse': 60,
  Villeséran: 32,
  'Hautes-Fontelles': 120,
}
/** Intitulés des six premières colonnes : ceux du tableau de l’article 2. */
const TITRES = [
  'Nom de la commune',
  'Nombre de LS manquants au 1er janvier 2022',
  'Taux de rattrapage avant CMS',
  'Objectifs 2023-2025 avant CMS',
  'Taux de rattrapage retenu',
  'Objectifs 2023-2025 retenus',
  'Modalité',
  'Régime',
  'Plancher',
  'Verdict',
  'Motif',
]
const MODALITES = ['sans aménagement', 'abaissant']
const ENTETES = 5
const PREMIERE = ENTETES + 1

/** Feuille « Abaissement » : article 2 d’un contrat abaissant, chaque ligne contrôlée par CMS_CONTROLE. */
export function composerAbaissement(): Feuille {
  const feuille = new Composition()
  const communes = COMMUNES.map((commune, rang) => ({ commune, ligne: 6 + rang })).filter(({ commune }) => commune.epci === ORVINOIS)
  const derniere = ENTETES + communes.length
  feuille.poser('A1', `Article 2 : objectifs abaissés, ${ORVINOIS}`, 'titre')
  feuille.poser('A2', 'Les données viennent de la feuille Communes. En bleu : saisi. Sur fond gris : calculé.', 'sousTitre')
  feuille.poser('A3', 'Un contrat abaissant et un contrat mutualisant ne peuvent pas coexister dans un même EPCI.', 'sousTitre')
  TITRES.forEach((titre, rang) => feuille.poser(`${lettres(rang)}${ENTETES}`, titre, 'entete'))
  communes.forEach(({ commune, ligne }, rang) => poserLigne(feuille, commune, ligne, PREMIERE + rang))
  return {
    nom: NOM_ABAISSEMENT,
    onglet: '3E7D4F',
    largeurs: [20, 13, 12, 12, 12, 12, 18, 9, 10, 15, 68],
    hauteurs: new Map<number, number>([[1, 26], [2, 18], [3, 18], [ENTETES, 62], ...communes.map((_, i): [number, number] => [PREMIERE + i, 34])]),
    cellules: feuille.cellules,
    fusions: [],
    volet: `B${PREMIERE}`,
    validations: [
      {
        plage: `G${PREMIERE}:G${derniere}`,
        liste: MODALITES,
        titre: 'Modalité inconnue',
        phrase: 'Choisissez « sans aménagement » ou « abaissant ».',
      },
    ],
    misesEnForme: [
      { plage: `H${PREMIERE}:K${derniere}`, condition: `$J${PREMIERE}="non conforme"`, aspect: 'erreur' },
      { plage: `H${PREMIERE}:K${derniere}`, condition: `$J${PREMIERE}="à vérifier"`, aspect: 'signale' },
    ],
    impression: { orientation: 'landscape', zone: `$A$1:$K$${derniere}` },
  }
}

function poserLigne(feuille: Composition, commune: Commune, source: number, r: number): void {
  const { nom, residencesPrincipales: rp, logementsSociaux: ls, cible, situation, notifies } = commune
  const retenu = RETENUS[nom]
  if (retenu === undefined) throw new Error(`objectif retenu absent : ${nom}`)
  const donnees = [rp, ls, cible] as const
  const dansCommunes = (colonne: string): string => `Communes!${colonne}${source}`
  const manquants = calculerUneCase('SRU_MANQUANTS', [...donnees, notifies ?? null])
  const taux = calculerUneCase('SRU_TAUX_RATTRAPAGE', [...donnees, situation, notifies ?? null])
  const legal = calculerUneCase('SRU_OBJECTIF', [...donnees, situation, notifies ?? null])
  const inventaire = ['D', 'E', 'F'].map(dansCommunes).join(',')
  const [i, j] = [dansCommunes('I'), dansCommunes('J')]
  feuille.poserFormule(`A${r}`, dansCommunes('B'), nom, 'libelleCadre')
  feuille.poserFormule(`B${r}`, `_xldudf_MIXITE_SRU_MANQUANTS(${inventaire},${j})`, manquants, 'entierCalcule')
  feuille.poserFormule(`C${r}`, `_xldudf_MIXITE_SRU_TAUX_RATTRAPAGE(${inventaire},${i},${j})`, taux, 'tauxCalcule')
  feuille.poserFormule(`D${r}`, `_xldudf_MIXITE_SRU_OBJECTIF(${inventaire},${i},${j},,"${PERIODE}")`, legal, 'resultat')
  feuille.poserFormule(`E${r}`, `F${r}/B${r}`, retenu / Number(manquants), 'tauxCalcule')
  feuille.poser(`F${r}`, retenu, 'entier')
  const modalite = situation === 'droit commun' ? 'abaissant' : 'sans aménagement'
  feuille.poser(`G${r}`, modalite, 'texte')
  const formule = `_xldudf_MIXITE_CMS_CONTROLE(${inventaire},F${r},G${r},${i},${j})`
  poserControle(feuille, formule, r, calculer('CMS_CONTROLE', [...donnees, retenu, modalite, situation, notifies ?? null]))
}

function poserControle(feuille: Composition, formule: string, r: number, constats: readonly (readonly ValeurDeCellule[])[]): void {
  const [regime = null, plancher = null, verdict = null, motif = null] = constats[0] ?? []
  feuille.poserFormule(`H${r}`, formule, regime, 'texteCalcule', `H${r}:K${r}`)
  feuille.poser(`I${r}`, plancher, 'entierCalcule')
  feuille.poser(`J${r}`, verdict, 'texteCalcule')
  feuille.poser(`K${r}`, motif, 'phraseCalculee')
}
