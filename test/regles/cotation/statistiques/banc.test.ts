import fc from 'fast-check'
import type { Brut } from '../../../../src/catalogue'
import { CRITERES_SNE, essayerGrilles, etapesDuBanc, lireLectures } from '../../../../src/regles'
import type { BancDEssai, EntreeDeBanc, Lectures, Resultat } from '../../../../src/regles'
import { bornesDeTranches, compterParTranche } from '../../../../src/regles/cotation/statistiques/banc/tranches'
import { ENTREE } from './banc-naif'

const TITRES = ['critère', 'points', 'colonne', 'seuil', 'barème']

/** Premier lot de COT-18 : 210, 180, 95, 95, 40, 12 ; S34 vaut 10 points, vrai pour 180, 95, 95 et 40. */
const COT_18: EntreeDeBanc = {
  ...ENTREE,
  entetes: [['Socle', 'S34', 'DALO']],
  demandes: [
    [210, false, true],
    [170, true, true],
    [85, true, false],
    [85, true, false],
    [30, true, false],
    [12, false, false],
  ],
  grilles: [
    {
      nom: 'Grille A',
      mutation: null,
      plage: [
        TITRES,
        ['Socle', 0, null, null, 'paliers 12:12 | 30:30 | 85:85 | 170:170 | 210:210'],
        ['S34', 10, null, null, null],
      ],
    },
  ],
}

function valeur(resultat: Resultat<BancDEssai>): BancDEssai {
  if (resultat.etat !== 'etabli') throw new Error(JSON.stringify(resultat.motifs))
  return resultat.valeur
}

function idsDe(resultat: Resultat<unknown>): string[] {
  return (resultat.etat === 'etabli' ? resultat.alertes : resultat.motifs).map(({ id }) => id)
}

describe('banc d’essai (COT-30)', () => {
  it('exemple du registre : S34 retiré, la médiane passe de 95 à 85', () => {
    const [grille] = valeur(essayerGrilles(COT_18)).grilles
    expect(grille?.distribution).toEqual({
      effectif: 6,
      masquee: false,
      meilleure: 210,
      plusFaible: 12,
      mediane: 95,
      premierQuartile: 53.75,
      troisiemeQuartile: 158.75,
      moyenne: 105.333333333,
    })
    expect(grille?.premierQuart).toEqual({ seuil: 180, effectif: 2, prioritaires: 2, part: 1 })
    const s34 = grille?.sensibilite.find(({ id }) => id === 'S34')
    expect(s34).toMatchObject({ ligne: 3, grille: 'generale', actives: 4, retire: { mediane: 85, deplacees: 0 }, plus: { mediane: 96 }, moins: { mediane: 94 } })
    expect(grille?.prioritaires).toMatchObject({ effectif: 2, mediane: 195 })
    expect(grille?.autres).toMatchObject({ effectif: 4, meilleure: 95, plusFaible: 12 })
  })

  it('les ex æquo du seuil sont tous du premier quart', () => {
    const notes = [50, 40, 40, 40, 30, 20, 10, 5]
    const banc = essayerGrilles({
      ...COT_18,
      entetes: [['Socle']],
      demandes: notes.map((note) => [note]),
      grilles: [{ nom: 'A', mutation: null, plage: [['critère', 'points', 'barème'], ['Socle', 0, `paliers ${notes.map((n) => `${n}:${n}`).filter((p, i, tous) => tous.indexOf(p) === i).join(' | ')}`]] }],
    })
    expect(valeur(banc).grilles[0]?.premierQuart).toMatchObject({ seuil: 40, effectif: 4, prioritaires: 0, part: 0 })
  })

  it('sous le seuil du secret, rien ne se publie et il le dit', () => {
    const banc = essayerGrilles({ ...COT_18, seuilSecret: null })
    const [grille] = valeur(banc).grilles
    expect(idsDe(banc)).toEqual(['banc.echantillon-court', 'banc.masque'])
    expect(grille?.distribution).toMatchObject({ effectif: null, masquee: true, mediane: null })
    expect(grille?.tranches).toEqual([])
    expect(grille?.sensibilite).toEqual([])
    expect(grille?.premierQuart).toEqual({ seuil: null, effectif: null, prioritaires: null, part: null })
  })

  it.each([
    [29, ['banc.echantillon-court']],
    [30, []],
  ])('%d demandes : alertes %j', (nombre, alertes) => {
    const demandes = Array.from({ length: nombre }, (_, i) => [i + 1, i % 2 === 0, false])
    expect(idsDe(essayerGrilles({ ...COT_18, demandes }))).toEqual(alertes)
  })

  it('deux grilles sur les mêmes demandes : ce qui monte, descend, entre au premier quart', () => {
    const demandes: Brut[][] = Array.from({ length: 40 }, (_, i) => [i + 12, i < 20, false])
    const paliers = `paliers ${Array.from({ length: 60 }, (_, i) => `${i + 1}:${i + 1}`).join(' | ')}`
    const grille = (nom: string, s34: number) => ({ nom, mutation: null, plage: [TITRES, ['Socle', 0, null, null, paliers], ['S34', s34, null, null, null]] })
    const banc = valeur(essayerGrilles({ ...COT_18, demandes, grilles: [grille('A', 0), grille('B', 100)] }))
    expect(banc.comparaison).toEqual({ comparees: 40, montent: 20, descendent: 0, inchangees: 20, entrentAuPremierQuart: 10, sortentDuPremierQuart: 10 })
    expect(banc.grilles.map(({ tranches }) => tranches.map(({ de, a }) => [de, a]))).toEqual([banc.grilles[0], banc.grilles[0]].map((g) => g?.tranches.map(({ de, a }) => [de, a])))
    expect(banc.grilles.map(({ distribution }) => distribution.meilleure)).toEqual([51, 131])
  })

  it('lignes vides et illisibles comptées à part, la ligne citée', () => {
    const banc = essayerGrilles({ ...COT_18, demandes: [...COT_18.demandes, [0, '', null], [40, 'peut-être', false]] })
    const [grille] = valeur(banc).grilles
    expect([grille?.sansNote, grille?.enErreur, grille?.distribution.effectif]).toEqual([1, { nombre: 1, lignes: [8] }, 6])
    expect(idsDe(banc)).toContain('banc.lignes-en-erreur')
  })

  it.each(['Nom', 'Prénom', 'NIR', 'Téléphone', 'Courriel', 'Adresse'])('échantillon nominatif : « %s » refusé par son nom', (titre) => {
    const banc = essayerGrilles({ ...COT_18, entetes: [['Socle', 'S34', titre]] })
    expect(banc.etat).toBe('refuse')
    expect(banc.etat === 'refuse' && banc.motifs[0]?.donnees['colonnes']).toBe(`« ${titre} »`)
  })

  it('refus et manques : seuil, largeur, grille, date, demandes vides', () => {
    expect(idsDe(essayerGrilles({ ...COT_18, seuilSecret: 1 }))).toEqual(['secret.seuil'])
    expect(idsDe(essayerGrilles({ ...COT_18, demandes: [[1, true]] }))).toEqual(['cotation.largeurs'])
    expect(essayerGrilles({ ...COT_18, calcul: null }).etat).toBe('incomplet')
    expect(essayerGrilles({ ...COT_18, demandes: [[0, '', null]] }).etat).toBe('sans-objet')
    const faussee = { nom: 'B', mutation: null, plage: [TITRES, ['S34', 'dix', null, null, null]] }
    expect(idsDe(essayerGrilles({ ...COT_18, grilles: [...COT_18.grilles, faussee] }))).toEqual(['banc.grille-en-cause', 'cotation.grille'])
    expect(idsDe(essayerGrilles({ ...COT_18, grilles: [...COT_18.grilles, ...COT_18.grilles] }))).toContain('banc.meme-nom')
  })

  it('un petit groupe de prioritaires se masque, et l’autre avec lui', () => {
    const demandes = Array.from({ length: 40 }, (_, i) => [i + 1, false, i < 5])
    const [grille] = valeur(essayerGrilles({ ...COT_18, demandes, seuilSecret: null })).grilles
    expect([grille?.prioritaires.masquee, grille?.autres.masquee]).toEqual([true, true])
    expect(grille?.premierQuart).toMatchObject({ prioritaires: null, part: null })
  })

  it('l’ordre des demandes n’y change rien', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 250 }), fc.boolean(), fc.boolean()), { minLength: 2, maxLength: 40 }), (demandes) => {
        const banc = (lignes: typeof demandes) => essayerGrilles({ ...COT_18, demandes: lignes, lectures: lireLectures([]) as Lectures })
        expect(banc([...demandes].reverse())).toEqual(banc(demandes))
      }),
      { numRuns: 50 },
    )
  })

  it('avance régulièrement, et se laisse arrêter', () => {
    const avancements = [...etapesDuBanc(COT_18)]
    expect(avancements.map(({ fait }) => fait)).toEqual(avancements.map((_, rang) => rang + 1))
    expect(avancements.at(-1)).toMatchObject({ grille: 'Grille A', etape: 'sensibilite', fait: 8, total: 8 })
    const suivis: number[] = []
    essayerGrilles(COT_18, ({ fait }) => suivis.push(fait))
    expect(suivis).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })
})

describe('tranches de notes', () => {
  it.each([
    [0, 150, 0, 10, 150],
    [12, 210, 0, 20, 220],
    [5, 5, 5, 6, 6],
    [-37, 12, -40, -35, 15],
    [0, 0.9, 0, 0.1, 0.9],
  ])('de %d à %d : bornes rondes', (min, max, premiere, deuxieme, derniere) => {
    const bornes = bornesDeTranches(min, max)
    expect([bornes[0], bornes[1], bornes.at(-1)]).toEqual([premiere, deuxieme, derniere])
  })

  it('chaque note dans une tranche et une seule, bornes basses incluses', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -300, max: 3000 }), { minLength: 1, maxLength: 80 }), fc.constantFrom(1, 4, 10, 100), (entiers, diviseur) => {
        const notes = entiers.map((entier) => entier / diviseur)
        const tranches = compterParTranche(Float64Array.from(notes), bornesDeTranches(Math.min(...notes), Math.max(...notes)), 1)
        for (const [rang, { de, a, effectif }] of tranches.entries()) {
          const derniere = rang === tranches.length - 1
          expect(effectif).toBe(notes.filter((note) => note >= de && (note < a || (derniere && note === a))).length)
        }
        expect(tranches.reduce((somme, { effectif }) => somme + (effectif ?? 0), 0)).toBe(notes.length)
      }),
      { numRuns: 300 },
    )
  })
})

it('40 000 demandes × 54 critères : notées et éprouvées en quelques secondes de processeur', () => {
  const criteres = CRITERES_SNE.filter(({ id }) => id !== 'S06' && id !== 'S07')
  const entetes = [...criteres.map(({ id }) => id), 'Socle 1', 'Socle 2']
  const demandes = Array.from({ length: 40_000 }, (_, i) => entetes.map((_titre, c): Brut => ((i + 7) * (c + 3) * 2654435761) % 97 < 13))
  const plage = [['critère', 'points', 'mode', 'groupe'], ...entetes.map((titre, c) => [titre, 5 + (c % 20), c > 45 ? 'maximum' : null, c > 45 ? 'g' : null])]
  const debut = process.cpuUsage().user
  const banc = valeur(essayerGrilles({ ...COT_18, entetes: [entetes], demandes, grilles: [{ nom: 'A', plage, mutation: null }] }))
  const secondes = (process.cpuUsage().user - debut) / 1e6
  expect(banc.grilles[0]?.sensibilite).toHaveLength(54)
  expect(banc.grilles[0]?.distribution.effectif).toBe(40_000)
  expect(secondes).toBeLessThan(5)
})
