import { creerClasseurMemoire } from '../../src/classeur/memoire'
import { apercevoir, creerJournal } from '../../src/remplissage'
import { redigerMessage } from '../../src/textes'
import type { CommuneARemplir, EntreeDeRemplissage } from '../../src/trames'
import { commune, decrire } from './fabrique'

async function constater(table: string, communes: readonly CommuneARemplir[], suite: Partial<EntreeDeRemplissage> = {}) {
  const { complet, empechements, constats } = await apercevoir(creerClasseurMemoire(), decrire(table, communes, suite), {
    valeurs: false,
  })
  return { complet, empechements: empechements.map(redigerMessage), constats: constats.map(redigerMessage) }
}

/** Déficit 571, régime de 33 % : légal 189, plancher 142,75, moitié légale 94,215, annexe 97,07. */
const abaissee = (objectifRetenu: number | null, suite: Partial<CommuneARemplir> = {}): CommuneARemplir =>
  commune({ objectifRetenu, ...suite })

describe('objectifs retenus par l’article 2', () => {
  it('conforme entre le plancher et le légal', async () => {
    expect(await constater('TAB-13', [abaissee(160)])).toEqual({ complet: true, empechements: [], constats: [] })
  })

  it('sous le plancher : la commune, le plancher exact et l’écart', async () => {
    const { complet, empechements, constats } = await constater('TAB-13', [abaissee(142)])
    expect([complet, empechements]).toEqual([false, []])
    expect(constats).toEqual([
      'X : objectif 142, sous le plancher exact 142,75 (25 % de 571). Écart au plancher de 143 logements : 1.',
    ])
    expect((await constater('TAB-13', [abaissee(143)])).complet).toBe(true)
    expect((await constater('TAB-13', [abaissee(100)])).constats.join('')).toMatch(/plancher de 143 logements : 43\./)
  })

  it('au-dessus du légal dans un contrat abaissant : à vérifier', async () => {
    const { complet, constats } = await constater('TAB-13', [abaissee(190)])
    expect([complet, constats.join('')]).toEqual([true, expect.stringMatching(/^X : objectif 190, au-dessus du légal 189/)])
  })

  it('moitié légale, annexe 1 et accord, dans un contrat mutualisant', async () => {
    expect(
      (await constater('TAB-14', [abaissee(94), abaissee(284, { nom: 'Y', accord: true, dateAccord: 45000 })])).constats,
    ).toContain(
      'X : objectif 94, sous la moitié légale 94,215 (légal non arrondi 188,43). Écart au plancher de 95 logements : 1.',
    )
    const annexe = await constater('TAB-14', [abaissee(96), abaissee(282, { nom: 'Y', accord: true, dateAccord: 45000 })])
    expect([annexe.complet, annexe.constats.filter((phrase) => phrase.startsWith('X'))]).toEqual([
      true,
      [expect.stringMatching(/97,07/)],
    ])
    const autre = { hypotheses: [{ point: 'AMB-06', lecture: 'autre', motif: null }] }
    expect(
      (await constater('TAB-14', [abaissee(96), abaissee(282, { nom: 'Y', accord: true, dateAccord: 45000 })], autre)).complet,
    ).toBe(false)
  })

  it('une somme d’après la mutualisation sous celle d’avant n’est pas conforme', async () => {
    const autre = (objectifRetenu: number) => commune({ nom: 'Y', objectifRetenu, accord: true, dateAccord: 45000 })
    const courte = await constater('TAB-14', [abaissee(100), autre(277)])
    expect([courte.complet, courte.constats]).toEqual([
      false,
      ['Somme : 377 retenus pour 378 exigés, il en manque 1 (art. L. 302-8, X, al. 3 du CCH).'],
    ])
    expect(await constater('TAB-14', [abaissee(100), autre(278)])).toEqual({ complet: true, empechements: [], constats: [] })
    // Deux fois 188,43 : l'arrondi de la somme, autre lecture d'AMB-18, exige un logement de moins que la somme des arrondis.
    const arrondieApres = { hypotheses: [{ point: 'AMB-18', lecture: 'autre', motif: null }] }
    expect((await constater('TAB-14', [abaissee(100), autre(277)], arrondieApres)).complet).toBe(true)
    expect((await constater('TAB-14', [abaissee(100), autre(276)], arrondieApres)).complet).toBe(false)
  })

  it('zéro est un objectif écrit, sous tout plancher', async () => {
    for (const table of ['TAB-13', 'TAB-14']) {
      const { complet, constats } = await constater(table, [abaissee(0), abaissee(378, { nom: 'Y', accord: true, dateAccord: 45000 })])
      expect([complet, constats.filter((phrase) => phrase.startsWith('X'))]).toEqual([
        false,
        [expect.stringMatching(/^X : objectif retenu de 0 lu, l’objectif légal est de 189 /)],
      ])
    }
  })

  it('des noms presque pareils se signalent', async () => {
    const { complet, constats } = await constater('TAB-13', [abaissee(160, { nom: 'Évry' }), abaissee(160, { nom: 'Evry' })])
    expect([complet, constats]).toEqual([true, [expect.stringMatching(/presque pareils : Évry, Evry\./)]])
  })

  it('l’arrondi choisi n’adoucit pas le plancher', async () => {
    const inferieur = { hypotheses: [{ point: 'AMB-05', lecture: 'autre 2', motif: null }] }
    const { complet, constats } = await constater('TAB-13', [abaissee(142)], inferieur)
    expect([complet, constats.filter((phrase) => phrase.includes('sous le plancher exact'))]).toEqual([
      false,
      [expect.stringMatching(/142,75/)],
    ])
  })

  it('accord manquant, accord non daté, accord daté', async () => {
    const cas = (suite: Partial<CommuneARemplir>) => constater('TAB-14', [abaissee(100), abaissee(278, { nom: 'Y', ...suite })])
    const manquant = await cas({})
    expect([manquant.complet, manquant.constats.filter((phrase) => phrase.includes(' : Y'))]).toEqual([
      false,
      ['Objectif augmenté sans accord de la commune : Y. Cet accord est obligatoire (art. L. 302-8, X du CCH).'],
    ])
    expect((await cas({ accord: false })).complet).toBe(false)
    const nonDate = await cas({ accord: true })
    expect([nonDate.complet, nonDate.constats]).toEqual([true, expect.arrayContaining(['Date de l’accord à saisir : Y.'])])
    expect((await cas({ accord: true, dateAccord: 45000 })).constats.join('')).not.toMatch(/accord/)
  })

  it.each([
    [61, 0.2, true],
    [62, 0.2, false],
    [59, 0.2, true],
    [58, 0.2, false],
    [100, 0.33, true],
    [101, 0.33, false],
  ])('déficit de 300, objectif %i et taux %d : compatibles %s', async (objectifRetenu, tauxRetenu, compatibles) => {
    const { empechements } = await constater('TAB-13', [
      commune({ residences: 5000, logements: 950, objectifRetenu, tauxRetenu }),
    ])
    expect(empechements.map((phrase) => /contredisent.* : X\./.test(phrase))).toEqual(compatibles ? [] : [true])
  })

  it('une contradiction empêche d’écrire', async () => {
    const classeur = creerClasseurMemoire()
    const apercu = await apercevoir(classeur, decrire('TAB-13', [abaissee(160, { tauxRetenu: 0.25 })]), { valeurs: false })
    expect((await creerJournal(classeur).ecrire(apercu, 'remplacer')).genre).toBe('empechee')
    expect(await classeur.feuilles()).toHaveLength(1)
  })

  it('ni plancher ni accord pour une commune exemptée, entrante ou sans objectif', async () => {
    for (const suite of [{ situation: 'exemptée' }, { situation: 'nouvelle entrante rang 1' }, { objectifRetenu: null }]) {
      const { empechements, constats } = await constater('TAB-13', [abaissee(1, suite)])
      expect([empechements, constats.filter((phrase) => /plancher exact/.test(phrase))]).toEqual([[], []])
    }
  })

  it('les autres tables ne contrôlent pas de plancher', async () => {
    expect((await constater('TAB-16', [abaissee(1, { plh: true })])).constats.join('')).not.toMatch(/plancher/)
  })
})

describe('constats d’appels', () => {
  it('une phrase pour toutes les communes qu’elle touche', async () => {
    const communes = ['A', 'B', 'C'].map((nom) => abaissee(160, { nom, manquants: nom === 'C' ? null : 580 }))
    const { constats } = await constater('TAB-13', communes)
    expect(constats.filter((phrase) => phrase.includes('580'))).toEqual([expect.stringMatching(/^A, B : /)])
  })

  it('un appel refusé se dit et rend la table incomplète', async () => {
    const { complet, constats } = await constater('TAB-13', [abaissee(160, { cible: 0.3 })])
    expect([complet, constats.join(' ')]).toEqual([false, expect.stringMatching(/X : .*30 %/)])
  })
})
