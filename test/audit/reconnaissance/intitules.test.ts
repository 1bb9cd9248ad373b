import fc from 'fast-check'

import { creerLexique } from '../../../src/audit/reconnaissance/lexique'
import { MODELE_COMMUNES } from '../../../src/audit/reconnaissance/modele-communes'
import { lireIntitule } from '../../../src/audit/reconnaissance/intitules'
import { INTITULES_CONNUS } from '../../../src/donnees/colonnes/intitules-connus'

const LEXIQUE = creerLexique([MODELE_COMMUNES])

function sens(intitule: string): readonly string[] {
  return LEXIQUE.acceptions(intitule).map(({ notion, certitude }) => `${notion} ${certitude}`)
}

describe('intitulés des communes', () => {
  it.each([
    ['LS manquants au 01/01/2022', 'manquants probable'],
    ['ls_manquants', 'manquants probable'],
    ['Nombre de LS manquants au 1er janvier 2022', 'manquants certaine'],
    ['Nombre de LS manquants au 1er janvier 2025', 'manquants certaine'],
    ['Lgts manquants', 'manquants probable'],
    ['Manquants (LLS)', 'manquants probable'],
    ['Déficit 1/1/22', 'manquants probable'],
    ['Tx rattrapage', 'tauxRattrapage probable'],
    ['Taux de rattrapage (%)', 'tauxRattrapage probable'],
    ['TAUX DE RATTRAPAGE AVANT CMS', 'tauxRattrapage certaine'],
    ['Obj. 23-25', 'objectif probable'],
    ['Objectif triennal 2023/2025', 'objectif probable'],
    ['Objectifs 2026-2028 avant CMS', 'objectif certaine'],
    ['Objectifs 2023-2025 retenus', 'objectifRetenu certaine'],
    ['Objectif retenu au CMS', 'objectifRetenu probable'],
    ['Nb RP', 'residences probable'],
    ['Nbre de rés. principales', 'residences probable'],
    ['Résidences principales (RP)', 'residences probable'],
    ['Log. soc.', 'logements probable'],
    ['Logements locatifs sociaux 2022', 'logements probable'],
    ['Nombre_lls_ Inventaire_au_01_01_2022', 'logements certaine'],
    ['% PLAI', 'partPlai probable'],
    ['Part de PLAI', 'partPlai probable'],
    ['PLAI', 'plai probable'],
    ['dont PLS et assimilés', 'pls probable'],
    ['Taux SRU', 'taux probable'],
    ['sru taux', 'taux probable'],
    ['objectif_sru', 'cible probable'],
    ['Tx cible', 'cible probable'],
    ['Commune_carenc?e', 'carencee certaine'],
    ['Commune_d\ufffdficitaire_2024', 'deficitaire certaine'],
  ])('%s : %s', (intitule, attendu) => {
    expect(sens(intitule)).toEqual([attendu])
  })

  it.each(['Secteur', 'Superficie', 'Maire', 'Observations du bailleur sur le foncier', '2023', '%', ''])(
    '%s : rien',
    (intitule) => {
      expect(sens(intitule)).toEqual([])
    },
  )

  it('reconnaît tous les intitulés publiés, avec certitude', () => {
    const ailleurs: Readonly<Record<string, string>> = { territoire: 'territoireNational' }
    for (const [notion, intitules] of Object.entries(INTITULES_CONNUS)) {
      for (const intitule of intitules)
        expect([intitule, ...sens(intitule)]).toEqual([intitule, `${ailleurs[notion] ?? notion} certaine`])
    }
  })

  it.each(['50 %', '58 % 50 %', '33,3 %'])('« %s » est une valeur, jamais un titre', (texte) => {
    expect(LEXIQUE.acceptions(texte)).toEqual([])
  })

  it('ne dit jamais deux notions d’un même intitulé connu', () => {
    for (const [notion, { titres, synonymes = [] }] of Object.entries(MODELE_COMMUNES.notions)) {
      for (const texte of [...titres, ...synonymes]) {
        expect([notion, texte, LEXIQUE.acceptions(texte).map((acception) => acception.notion)]).toEqual([notion, texte, [notion]])
      }
    }
  })
})

describe('fautes de frappe', () => {
  it.each([
    ['Taux de rattrappage', 'tauxRattrapage probable'],
    ['Taux de ratrapage', 'tauxRattrapage probable'],
    ['Objectif triénnal', 'objectif probable'],
    ['Objectif reetnu', 'objectifRetenu probable'],
    ['Taux de ratrapagge', 'tauxRattrapage possible'],
    ['Résidances principales', 'residences probable'],
    ['Logements socaiux', 'logements probable'],
    ['Logmeents manquatns', 'manquants probable'],
    ['Popluation', 'population probable'],
  ])('%s : %s', (intitule, attendu) => {
    expect(sens(intitule)).toEqual([attendu])
  })

  it('entre deux mots aussi proches, l’intitulé entier choisit', () => {
    const { acceptions } = creerLexique([MODELE_COMMUNES, { ...MODELE_COMMUNES, id: 'autre', notions: { dette: { nom: 'dette', type: 'texte', titres: ['Dette éteinte'] } } }])
    expect(acceptions('Tx d’ateinte').map(({ notion, certitude }) => `${notion} ${certitude}`)).toEqual(['atteinte probable'])
    expect(acceptions('Dette ateinte').map(({ notion }) => notion)).toEqual(['dette'])
    expect(acceptions('Ateinte')).toEqual([expect.objectContaining({ notion: 'atteinte' })])
  })

  it.each(['PLIA', 'PLU', 'Tauc', 'Obgectiv', 'Commode', 'Objectif ritemu'])('%s : trop court ou trop loin', (intitule) => {
    expect(sens(intitule)).toEqual([])
  })
})

describe('années et périodes d’un intitulé', () => {
  it.each([
    ['LS manquants au 01/01/2022', 2022, null],
    ['LS manquants au 1er janvier 2022', 2022, null],
    ['Déficit 1/1/22', 2022, null],
    ['Taux_SRU_au_01_01_2024', 2024, null],
    ['Obj. 23-25', null, '2023-2025'],
    ['Objectif 2023/2025', null, '2023-2025'],
    ['Objectifs de 2023 à 2025', null, '2023-2025'],
    ['Réalisés entre 2014 et 2016', null, '2014-2016'],
    ['Évolution 2012-2022', null, null],
    ['Objectif', null, null],
    ['Article 12 13', null, null],
    ['PLAI 2023, PLS 2024', null, null],
    ['20-25 ans', null, null],
  ])('%s', (intitule, annee, periode) => {
    expect(lireIntitule(intitule)).toMatchObject({ annee, periode })
  })
})

describe('propriétés', () => {
  const INTITULES = Object.values(MODELE_COMMUNES.notions).flatMap(({ titres, synonymes = [] }) => [...titres, ...synonymes])

  it('ni la casse, ni les tirets bas, ni les espaces ne changent le sens', () => {
    const deformer = fc.constantFrom<(texte: string) => string>(
      (texte) => texte.toUpperCase(),
      (texte) => texte.replace(/ /g, '_'),
      (texte) => `  ${texte.replace(/ /g, '\u00a0\n')} :`,
      (texte) => texte.normalize('NFD'),
    )
    fc.assert(
      fc.property(fc.constantFrom(...INTITULES), deformer, (intitule, deforme) => {
        expect(sens(deforme(intitule))).toEqual(sens(intitule))
      }),
    )
  })

  it('n’importe quel texte se lit sans erreur', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (texte) => {
        expect(Array.isArray(sens(texte))).toBe(true)
      }),
    )
  })
})
