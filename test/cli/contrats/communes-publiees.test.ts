import type { Valeur } from '../../../src/classeur/port'
import { ouvrirRemplissage, VIERGE } from '../banc-de-remplissage'
import { attendreRefus } from '../lancer-mixite'

let { banc, remplir, remplie } = {} as ReturnType<typeof ouvrirRemplissage>
beforeAll(() => {
  ;({ banc, remplir, remplie } = ouvrirRemplissage())
})
afterAll(() => banc.fermer())

const TITRES = [
  'Code_INSEE_commune;Nom_commune;Nombre_lls_ Inventaire_au_01_01_2024;Taux_SRU_au_01_01_2024',
  'Taux_cible_commune;Commune_exemptee_2023_2025;Prélèvement_net_2025_dont_majoration;Résidences principales',
].join(';')

interface Publiee {
  readonly nom: string
  /** Cellules du fichier, code et nom compris ; le taux est celui qui est publié. */
  readonly publie: string
  readonly residences: readonly [number, number]
  /** Aux deux bouts de l'intervalle de résidences que le taux publié permet. */
  readonly manquants: readonly [Valeur, Valeur]
  readonly taux: Valeur
  readonly objectif: Valeur
}

const NA: Valeur = { erreur: '#N/A' }

/** Val-d'Oise, édition 2025 : logements, taux et drapeaux publiés ; manquants et objectif calculés à la main. */
const PUBLIEES: readonly Publiee[] = [
  {
    nom: 'FOSSES',
    publie: '95250;FOSSES;756;20,36%;25%;0;0,00 ',
    residences: [3713, 3714],
    manquants: [173, 173],
    taux: 0.33,
    objectif: 58,
  },
  {
    nom: 'SAINT-BRICE-SOUS-FORÊT',
    publie: '95539;SAINT-BRICE-SOUS-FORÊT;1 160;21,06%;25%;0;- €',
    residences: [5507, 5509],
    manquants: [217, 218],
    taux: 0.5,
    objectif: 109,
  },
  {
    nom: 'ÉZANVILLE',
    publie: '95229;ÉZANVILLE;824;21,05 %;25 %;0;87 325,14 €',
    residences: [3914, 3915],
    manquants: [155, 155],
    taux: 0.5,
    objectif: 78,
  },
  {
    nom: 'ANDILLY',
    publie: '95014;ANDILLY;163;17,51%;25%;0;22 213,10 €',
    residences: [931, 931],
    manquants: [70, 70],
    taux: 0.33,
    objectif: 24,
  },
  {
    nom: 'SAINT-LEU-LA-FORÊT',
    publie: '95563;SAINT-LEU-LA-FORÊT;1 152;17,13%;25%;0;278 313,60 €',
    residences: [6724, 6727],
    manquants: [529, 530],
    taux: 0.33,
    objectif: 175,
  },
  {
    nom: 'FRÉPILLON',
    publie: '95256;FRÉPILLON;184;14,89%;25%;0;30 297,50 €',
    residences: [1236, 1236],
    manquants: [125, 125],
    taux: 0.33,
    objectif: 42,
  },
  {
    nom: 'BUTRY-SUR-OISE',
    publie: '95120;BUTRY-SUR-OISE;140;16,07%;25%;0;14 451,06 €',
    residences: [871, 871],
    manquants: [78, 78],
    taux: 0.33,
    objectif: 26,
  },
  {
    nom: 'MÉRY-SUR-OISE',
    publie: '95394;MÉRY-SUR-OISE;727;19,41%;25%;0;44 475,90 €',
    residences: [3745, 3746],
    manquants: [210, 210],
    taux: 0.33,
    objectif: 70,
  },
  {
    nom: 'CHAMPAGNE-SUR-OISE',
    publie: '95134;CHAMPAGNE-SUR-OISE;408;20,75%;25%;0;19 443,48 €',
    residences: [1966, 1966],
    manquants: [84, 84],
    taux: 0.33,
    objectif: 28,
  },
  // Exemptée : un déficit, aucun objectif. Cible atteinte : ni l'un ni l'autre.
  {
    nom: 'LE THILLAY',
    publie: '95612;LE THILLAY;117;7,24%;25%;1;0,00 ',
    residences: [1615, 1617],
    manquants: [287, 288],
    taux: NA,
    objectif: NA,
  },
  {
    nom: 'ROISSY-EN-FRANCE',
    publie: '95527;ROISSY-EN-FRANCE;423;45,63%;25%;0;0,00 ',
    residences: [927, 927],
    manquants: [0, 0],
    taux: NA,
    objectif: NA,
  },
]

/** Le fichier national, dans son codage, complété de la colonne de résidences qu'il ne publie pas. */
function fichier(bout: 0 | 1): Buffer {
  const lignes = PUBLIEES.map(({ publie, residences }) => `${publie};${residences[bout]}`)
  const octets = Buffer.from(`${[TITRES, ...lignes].join('\n')}\n`.replaceAll('€', '\u0080'), 'latin1')
  return octets
}

const CORRESPONDANCE = ['--correspondance', 'logements=Nombre_lls_ Inventaire_au_01_01_2024']

describe('communes publiées, du fichier national à la table', () => {
  it('l’inventaire d’une autre année se confirme, il ne se suppose pas', async () => {
    attendreRefus((await remplir('TAB-13', fichier(0))).execution, 2, /Nombre_lls_ Inventaire_au_01_01_2024/)
  })

  it.each([0, 1] as const)('manquants, taux légal et objectif, résidences au bout %i de l’intervalle', async (bout) => {
    const { table, communes, code } = await remplie('TAB-13', fichier(bout), VIERGE, ...CORRESPONDANCE)
    expect(table.valeurs.slice(1).map((ligne) => ligne.slice(0, 4))).toEqual(
      PUBLIEES.map(({ nom, manquants, taux, objectif }) => [nom, manquants[bout], taux, objectif]),
    )
    // Le code garde son zéro, l'exemption devient une situation, et le taux publié est celui que l'on retrouve.
    expect(communes.valeurs.slice(1).map((ligne) => ligne[11])).toEqual(PUBLIEES.map(({ publie }) => publie.slice(0, 5)))
    const taux = communes.valeurs
      .slice(1)
      .map(([, rp, ls]) => `${((100 * Number(ls)) / Number(rp)).toFixed(2).replace('.', ',')}`)
    expect(taux).toEqual(PUBLIEES.map(({ publie }) => /;(\d+,\d\d) ?%/.exec(publie)?.[1]))
    // Les objectifs retenus ne sont pas dans le fichier : le tableau est incomplet.
    expect(code).toBe(3)
  })

  it('les trois communes de La Réunion : objectif publié, d’après le déficit notifié et le taux du contrat', async () => {
    const titres = 'Nom_commune;Nombre de LS manquants au 1er janvier 2022;Taux de rattrapage retenu'
    const lignes = ['Les Avirons;620;33 %', "L'Étang-Salé;482;50 %", 'Cilaos;488;19 %']
    const { table, objet } = await remplie('TAB-13', `${titres}\n${lignes.join('\n')}\n`)
    expect(table.valeurs.slice(1)).toEqual([
      ['Les Avirons', 620, '', '', 0.33, 205],
      ["L'Étang-Salé", 482, '', '', 0.5, 241],
      ['Cilaos', 488, '', '', 0.19, 93],
    ])
    // 19 % n'est ni un taux légal ni un plancher : cela se dit, et ne se corrige pas.
    expect(objet.alertes.filter((alerte) => /^Cilaos : .*19 %/.test(alerte))).toHaveLength(1)
  })
})
