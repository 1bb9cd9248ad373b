import { EFFECTIFS_IMPOSSIBLES } from '../../../src/audit/qualite/nombres/effectifs'
import { NOMBRES_EN_TEXTE } from '../../../src/audit/qualite/nombres/en-texte'
import { lireTexteDeNombre } from '../../../src/audit/qualite/nombres/lire-texte'
import { avec, calc, inventaire, relever } from './fabrique'

describe('texte lu là où un nombre est attendu', () => {
  it.each([
    ['7 412', { genre: 'nombre', nombre: 7412 }],
    ['7\u00a0412', { genre: 'nombre', nombre: 7412 }],
    ['1\u202f204', { genre: 'nombre', nombre: 1204 }],
    ['0,33', { genre: 'nombre', nombre: 0.33 }],
    ['12 logts', { genre: 'unite', nombre: 12, unite: 'logts' }],
    ['1 QPV', { genre: 'unite', nombre: 1, unite: 'QPV' }],
    ['18,40 %', { genre: 'pourcentage', nombre: 18.4 }],
    ['1,234', { genre: 'ambigu' }],
    ['sans objet', { genre: 'absence' }],
    ['—', { genre: 'absence' }],
    ['< 11', { genre: 'absence' }],
    ['10 à 12', { genre: 'illisible' }],
    ['3 points par an', { genre: 'illisible' }],
    ['12 par parc', { genre: 'illisible' }],
    ['12 parcs', { genre: 'unite', nombre: 12, unite: 'parcs' }],
    ['à compléter', { genre: 'illisible' }],
    ['#DIV/0!', { genre: 'erreur' }],
    ['#NAME?', { genre: 'erreur' }],
    ['=SUM(B2:B4)', { genre: 'formule' }],
    ['=', { genre: 'absence' }],
  ])('« %s »', (texte, lecture) => {
    expect(lireTexteDeNombre(texte)).toEqual(lecture)
  })
})

describe('COM-01, nombres écrits en texte', () => {
  it('les exemples d’un dictionnaire de données ne sont pas des nombres', async () => {
    const champs = (type: string, exemple: string): readonly (readonly string[])[] => [
      ['Champ', 'Libellé', type, exemple],
      ['nom', 'Nom de la commune', 'texte', 'Urcel'],
      ['rp', 'Résidences principales', 'entier', '9873'],
      ['ls', 'Logements sociaux', 'entier', '1898'],
      ['taux', 'Taux de logement social', 'pourcentage', '19,22 %'],
    ]
    expect(await relever(NOMBRES_EN_TEXTE, { Dictionnaire: champs('Type', 'Exemple') })).toEqual([])
    const sansType = champs('Type', 'Exemple').map(([champ = '', libelle = '', , exemple = '']) => [champ, libelle, exemple])
    expect(await relever(NOMBRES_EN_TEXTE, { Fiche: sansType })).not.toEqual([])
  })

  it('ne dit rien d’un tableau propre', async () => {
    expect(await relever(NOMBRES_EN_TEXTE, { Inventaire: inventaire() })).toEqual([])
  })

  it('reproche chaque texte, avec le nombre à saisir', async () => {
    const feuille = avec(avec(avec(inventaire(), 'B3', '1\u00a0010'), 'C4', '6400 rés.'), 'F6', 'sans objet')
    expect(await relever(NOMBRES_EN_TEXTE, { Inventaire: feuille })).toEqual([
      'IN COM-01 Inventaire!B3 1\u00a0010→1010',
      'IN COM-01 Inventaire!C4 6400 rés.→6400',
    ])
  })

  it('met le taux à l’échelle de sa colonne', async () => {
    expect(await relever(NOMBRES_EN_TEXTE, { Inventaire: avec(inventaire(), 'D5', '13,2%') })).toEqual(['IN COM-01 Inventaire!D5 13,2%→0.132'])
    const points = inventaire().map((ligne, i) => ligne.map((lue, j) => (j === 3 && i > 0 && i < 8 ? 13 + i : lue)))
    expect(await relever(NOMBRES_EN_TEXTE, { Inventaire: avec(points, 'D5', '13,2%') })).toEqual(['IN COM-01 Inventaire!D5 13,2%→13.2'])
  })

  it('une ligne de remarques n’est pas une commune mal remplie', async () => {
    const feuille = [...inventaire().slice(0, 4), ['Secteur sud', 'voir annexe', null, null, null, null], ...inventaire().slice(4, 7)]
    expect(await relever(NOMBRES_EN_TEXTE, { Inventaire: feuille })).toEqual([])
  })

  it('une colonne entière de « 33 % » se lit sans faute : à vérifier', async () => {
    const textes = inventaire().map((ligne, i) => ligne.map((lue, j) => (j === 3 && i > 0 && i < 7 ? `${10 + i},5 %` : lue)))
    expect(await relever(NOMBRES_EN_TEXTE, { Inventaire: textes })).toEqual(['AL COM-01 Inventaire!D2 11,5 %→0.115'])
  })

  it('des montants tout entiers en texte se vérifient une fois ; un seul parmi des nombres se reproche', async () => {
    const montants = ['Prélèvement_net_2025_dont_majoration', '64 509,48 €', '- €', '0,00 ', '12 003,10 €', '8 €', '7 €']
    const prelevees = inventaire().slice(0, 7).map((ligne, i) => [...ligne, montants[i] ?? null])
    expect(await relever(NOMBRES_EN_TEXTE, { Inventaire: prelevees })).toEqual(['AL COM-01 Inventaire!G2 64 509,48 €→64509.48'])
    const seul = inventaire().slice(0, 7).map((ligne, i) => [...ligne, i === 0 ? montants[0] ?? null : i === 3 ? '450 €' : 100 * i])
    expect(await relever(NOMBRES_EN_TEXTE, { Inventaire: seul })).toEqual(['IN COM-01 Inventaire!G4 450 €→450'])
  })

  it('des effectifs tout entiers en texte se reprochent une fois', async () => {
    const textes = inventaire().slice(0, 7).map((ligne, i) => ligne.map((lue, j) => (j === 1 && i > 0 ? String(400 + i) : lue)))
    expect(await relever(NOMBRES_EN_TEXTE, { Inventaire: textes })).toEqual(['IN COM-01 Inventaire!B2 401→401'])
  })

  it('un texte sans nombre se vérifie ; le texte d’une formule ne se reproche pas', async () => {
    expect(await relever(NOMBRES_EN_TEXTE, { Inventaire: avec(inventaire(), 'C4', 'voir annexe') })).toEqual(['AL COM-01 Inventaire!C4 voir annexe→null'])
    expect(await relever(NOMBRES_EN_TEXTE, { Inventaire: avec(inventaire(), 'F4', calc('=IF(B4>0,"12","")', '12')) })).toEqual([])
  })

  it('une erreur ou une formule recopiée en texte', async () => {
    const feuille = avec(avec(inventaire(), 'B3', '#N/A'), 'F4', '=MAX(0,E4*C4-B4)')
    expect(await relever(NOMBRES_EN_TEXTE, { Inventaire: feuille })).toEqual([
      'IN COM-01 Inventaire!B3 #N/A→null',
      'IN COM-01 Inventaire!F4 =MAX(0,E4*C4-B4)→null',
    ])
  })

  it('un code INSEE ou un téléphone en texte n’est pas un nombre', async () => {
    const feuille = inventaire().map((ligne, i) => [...ligne, i === 0 ? 'Code INSEE' : `0${5900 + i}`, i === 0 ? 'Téléphone' : i === 3 ? '0492000000' : 492000000])
    expect(await relever(NOMBRES_EN_TEXTE, { Inventaire: feuille })).toEqual([])
  })

  it('une colonne inconnue presque toute en nombres se contrôle, sans ses unités', async () => {
    const colonne = ['Places de crèche', 12, 14, '16', 18, 20, '7 pl.', 88]
    const longues = inventaire().map((ligne, i) => [...ligne, colonne[i] ?? null])
    expect(await relever(NOMBRES_EN_TEXTE, { Inventaire: longues })).toEqual([])
    const surtoutNombres = inventaire().map((ligne, i) => [...ligne, i === 0 ? 'Places de crèche' : i === 3 ? '16' : 10 + i])
    expect(await relever(NOMBRES_EN_TEXTE, { Inventaire: surtoutNombres })).toEqual(['IN COM-01 Inventaire!G4 16→16'])
  })

  it('une colonne entière de texte n’a qu’une cause', async () => {
    const lignes = Array.from({ length: 30 }, (_, i) => [`Commune ${i}`, String(100 + i), 1000 + i, 0.1, 0.25, 5])
    const titres = inventaire()[0] as string[]
    expect(await relever(NOMBRES_EN_TEXTE, { Inventaire: [titres, ...lignes] })).toEqual(['IN COM-01 Inventaire!B2 100→100'])
  })
})

describe('COM-01, effectifs impossibles', () => {
  it('propre', async () => {
    expect(await relever(EFFECTIFS_IMPOSSIBLES, { Inventaire: inventaire() })).toEqual([])
  })

  it('négatif et à virgule, saisis', async () => {
    const feuille = avec(avec(inventaire(), 'B3', -1010), 'C5', 3120.5)
    expect(await relever(EFFECTIFS_IMPOSSIBLES, { Inventaire: feuille })).toEqual([
      'IN COM-01 Inventaire!B3 -1010→null',
      'IN COM-01 Inventaire!C5 3120.5→null',
    ])
  })

  it('parmi quatre entiers, fût-ce un négatif, un nombre à virgule détonne', async () => {
    const feuille = inventaire().slice(0, 6).map((ligne, i) => (i === 2 ? ligne.map((contenu, j) => (j === 1 ? -420 : contenu)) : i === 5 ? ligne.map((contenu, j) => (j === 1 ? 95.5 : contenu)) : ligne))
    expect(await relever(EFFECTIFS_IMPOSSIBLES, { Inventaire: feuille })).toEqual(['IN COM-01 Inventaire!B3 -420→null', 'IN COM-01 Inventaire!B6 95.5→null'])
  })

  it('une variation peut baisser, fût-elle écrite « Δ RP »', async () => {
    const variations = ['Δ RP', 373, 50, -10, 12, 8, -3]
    const feuille = inventaire().slice(0, 7).map((ligne, i) => [...ligne, variations[i] ?? null])
    expect(await relever(EFFECTIFS_IMPOSSIBLES, { Inventaire: feuille })).toEqual([])
  })

  it('un déficit négatif est un excédent, une formule à virgule un calcul', async () => {
    const feuille = avec(avec(inventaire(), 'F3', -12), 'C5', calc('=3120.5', 3120.5))
    expect(await relever(EFFECTIFS_IMPOSSIBLES, { Inventaire: feuille })).toEqual([])
  })
})
