import fc from 'fast-check'
import { CRITERES_SNE, lireLectures } from '../../../src/regles'
import type { Lectures } from '../../../src/regles'
import { colonnesNominatives, masquerPetitsEffectifs, seuilDuSecret } from '../../../src/regles/com'

function lectures(rang: string): Lectures {
  return lireLectures([['AMB-65', rang]]) as Lectures
}

describe('petits effectifs (COM-08)', () => {
  it.each([
    ['exemple DIAG-16 : 8 sur 30, l’autre groupe révélerait 8 par différence', [8, 22], 11, [true, true], false],
    ['seuil atteint : rien à cacher', [11, 19], 11, [false, false], false],
    ['un de moins que le seuil', [10, 30], 11, [true, true], false],
    ['le plus petit des autres suffit', [8, 40, 22, 90], 11, [true, false, true, false], false],
    ['le plus petit des autres est le premier du tableau', [20, 8, 40], 11, [true, true, false], false],
    ['le premier à égalité', [8, 22, 22], 11, [true, true, false], false],
    ['deux petits dont la somme reste sous le seuil', [3, 4, 50, 60], 11, [true, true, true, false], false],
    ['deux petits dont la somme atteint le seuil', [5, 6, 50], 11, [true, true, false], false],
    ['un groupe vide ne désigne personne', [0, 8, 30], 11, [false, true, true], false],
    ['seul groupe : le total se cache aussi', [8], 11, [true], true],
    ['total sous le seuil', [3, 4, 0], 11, [true, true, false], true],
    ['total au seuil', [5, 6], 11, [true, true], false],
    ['aucun effectif', [0, 0], 11, [false, false], false],
    ['seuil 2 : une seule personne se cache', [1, 5, 9], 2, [true, true, false], false],
  ] as const)('%s', (_cas, effectifs, seuil, groupes, total) =>
    expect(masquerPetitsEffectifs(effectifs, seuil)).toEqual({ groupes, total }),
  )

  it('jamais un petit groupe publié, ni révélé par le total moins les groupes publiés', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { maxLength: 12 }), fc.integer({ min: 2, max: 20 }), (effectifs, seuil) => {
        const { groupes, total } = masquerPetitsEffectifs(effectifs, seuil)
        const publies = effectifs.filter((_, rang) => groupes[rang] === false)
        expect(publies.every((effectif) => effectif === 0 || effectif >= seuil)).toBe(true)
        const caches = effectifs.filter((_, rang) => groupes[rang] === true)
        if (caches.length === 0 || total) return
        const reste = caches.reduce((somme, effectif) => somme + effectif, 0)
        expect(reste).toBeGreaterThanOrEqual(seuil)
        if (effectifs.filter((effectif) => effectif > 0).length > 1) expect(caches.length).toBeGreaterThan(1)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    [null, 'défaut', 11],
    [2, 'défaut', 'contredites'],
    [11, 'défaut', 11],
    [5, 'autre', 5],
    [11, 'autre', 'contredites'],
    [null, 'autre', 'secret.lecture-sans-seuil'],
  ] as const)('seuil %s sous AMB-65 « %s » : %s', (donne, rang, attendu) => {
    const lu = seuilDuSecret(donne, lectures(rang))
    expect(typeof lu === 'number' ? lu : lu.id).toEqual(typeof attendu === 'number' ? attendu : expect.stringContaining(attendu))
  })

  it.each([
    [1, 'secret.seuil'],
    [2, 2],
    [20, 20],
  ])('seuil %d : %s', (donne, attendu) => {
    const lu = seuilDuSecret(donne, new Map())
    expect(typeof lu === 'number' ? lu : lu.id).toBe(attendu)
  })
})

describe('colonnes nominatives (COM-08)', () => {
  it.each([
    'Nom', 'NOM', 'Noms', 'Nom de naissance', 'nom d’usage', 'Nom du demandeur', 'Nom et prénom', 'Prénom', 'PRENOMS', 'NIR', 'N° de sécurité sociale',
    'Téléphone', 'Tél.', 'Portable', 'Courriel', 'E-mail', 'Mail', 'adresse électronique', 'Adresse', 'Adresse du logement actuel', 'Demandeur', 'Identité',
  ])('« %s » nomme ou joint quelqu’un', (entete) => expect(colonnesNominatives(['T', entete])).toEqual([1]))

  it.each([
    'Nombre d’enfants', 'Nom de la commune', 'Nom du bailleur', 'Habitat mobile', 'Demandeur d’emploi', 'Adresse en QPV', 'Numéro unique', 'Date de naissance',
    'Commune', 'Renommée', 'Dénomination', 'Titulaire d’un logement', '', 'Hôtel', 'Identifiant',
  ])('« %s » ne nomme personne', (entete) => expect(colonnesNominatives([entete])).toEqual([]))

  it('aucun critère du SNE n’est pris pour un nom', () => {
    expect(colonnesNominatives(CRITERES_SNE.map(({ libelle }) => libelle))).toEqual([])
  })
})
