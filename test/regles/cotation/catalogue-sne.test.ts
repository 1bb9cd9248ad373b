import { CRITERES_SNE, critereDeSituation, reconnaitreCritere } from '../../../src/regles'
import CRITERES_DU_MODULE from './criteres-du-module.json'

describe('catalogue des 54 critères (COT-07)', () => {
  it('16 publics prioritaires et 38 critères de situation, rangés comme la circulaire', () => {
    const compte = new Map<string, number>()
    for (const { categorie } of CRITERES_SNE) compte.set(categorie, (compte.get(categorie) ?? 0) + 1)
    expect([...compte]).toEqual([
      ['Publics prioritaires', 16],
      ['Situation professionnelle', 5],
      ['Situation personnelle', 2],
      ['Logement actuel', 9],
      ['Situation du logement', 3],
      ['Situation familiale', 8],
      ['Caractéristique de la demande', 4],
      ['Localisation', 5],
      ['Mutation interne', 2],
    ])
  })

  it.each(CRITERES_DU_MODULE.map((attendu) => [attendu.id, attendu] as const))('%s : ligne du module', (id, attendu) => {
    const critere = CRITERES_SNE.find((autre) => autre.id === id)
    expect({ ...critere, champsCerfa: critere?.champsCerfa.map((champ) => champ.replace(/’/g, "'")) }).toEqual(attendu)
  })

  it('un recouvrement se lit dans les deux sens ; un public prioritaire a une base légale, un critère de situation n’en a pas', () => {
    const parId = new Map(CRITERES_SNE.map((critere) => [critere.id, critere]))
    for (const { id, recouvrements, baseLegale } of CRITERES_SNE) {
      for (const autre of recouvrements) expect(parId.get(autre)?.recouvrements).toContain(id)
      expect(baseLegale !== null).toBe(id.startsWith('P'))
    }
  })

  it('identifiants P01 à P16 puis S01 à S38, libellés uniques', () => {
    const numeros = (lettre: string, n: number) =>
      Array.from({ length: n }, (_, i) => `${lettre}${String(i + 1).padStart(2, '0')}`)
    expect(CRITERES_SNE.map(({ id }) => id)).toEqual([...numeros('P', 16), ...numeros('S', 38)])
    expect(new Set(CRITERES_SNE.map(({ libelle }) => libelle)).size).toBe(54)
  })

  it('seuls l’ancienneté et « Pièces valides » ne se doublent pas', () => {
    expect(CRITERES_SNE.filter(({ doublable }) => !doublable).map(({ id }) => id)).toEqual(['S28', 'S36'])
  })

  it('groupes exclusifs : quartiles, âges, logement actuel', () => {
    const groupe = (nom: string) => CRITERES_SNE.filter(({ groupeExclusif }) => groupeExclusif === nom).map(({ id }) => id)
    expect([groupe('QUARTILE'), groupe('AGE'), groupe('LOGEMENT_ACTUEL')]).toEqual([
      ['P04', 'S29', 'S30', 'S31'],
      ['S06', 'S07'],
      ['P05', 'P14', 'P15'],
    ])
  })

  it('les recouvrements désignent des critères connus, jamais le critère lui-même', () => {
    const ids = new Set(CRITERES_SNE.map(({ id }) => id))
    for (const { id, recouvrements } of CRITERES_SNE) {
      expect(recouvrements).not.toContain(id)
      expect(recouvrements.filter((autre) => !ids.has(autre))).toEqual([])
    }
  })

  it.each(CRITERES_SNE.map((critere) => [critere.id, critere] as const))(
    '%s se reconnaît par son identifiant et par son libellé',
    (id, critere) => {
      for (const texte of [
        id,
        id.toLowerCase(),
        critere.libelle,
        critere.libelle
          .toUpperCase()
          .normalize('NFD')
          .replace(/[\u0300-\u036f]/g, ''),
      ]) {
        expect(reconnaitreCritere(texte)).toMatchObject({ genre: 'sne', critere: { id } })
      }
    },
  )

  it.each([
    ['N01', 'N01'],
    ["Refus d'un logement adapté", 'N01'],
    ['FAUSSE DÉCLARATION MANIFESTE', 'N02'],
    ['Refus d’un logement attribué et adapté', 'N01'],
    ["Refus d'un logement attribué adapté à la situation du demandeur", 'N01'],
    ['Refus d’un logement adapté aux besoins et capacités du demandeur', 'N01'],
    ['Déclaration frauduleuse manifeste', 'N02'],
    ['Déclaration frauduleuse manifestement destinée à augmenter la cotation', 'N02'],
  ])('« %s » est la pénalité %s', (texte, id) => expect(reconnaitreCritere(texte)).toMatchObject({ genre: 'negatif', id }))

  it.each([
    ['Hébergé chez un tiers', 'P15'],
    ['Parents isolés', 'S24'],
    ['Sur-occupation (surfaces)', 'S10'],
    ['Handicap', 'P02'],
    ['Personnes âgées', 'S06'],
  ])('« %s » reste local, %s est proposé', (texte, id) =>
    expect(reconnaitreCritere(texte)).toMatchObject({ genre: 'local', proche: { id } }),
  )

  it.each(['Travailleur clé', 'Ancien combattant', 'S39', 'P00'])('« %s » est local, rien n’est proposé', (texte) => {
    expect(reconnaitreCritere(texte)).toEqual({ genre: 'local', proche: null })
  })
})

describe('champs du CERFA (COT-08)', () => {
  it.each([
    ['Logé en logement-foyer', 'P05'],
    ['Résidence hôtelière à vocation sociale', 'P05'],
    ["Structure d'hébergement", 'P05'],
    ['Centre départemental de l’enfance', 'P05'],
    ['Logement temporaire', 'P05'],
    ['Sans abri, habitat de fortune, bidonville', 'P14'],
    ['Habitat mobile', 'P14'],
    ['Chez un particulier', 'P15'],
    ["A l'hôtel", 'P15'],
    ['A L’HOTEL', 'P15'],
    ['Locataire HLM', null],
  ])('« %s » → %s', (champ, id) => expect(critereDeSituation(champ)).toBe(id))
})
