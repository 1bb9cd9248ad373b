import { creerClasseurMemoire } from '../../src/classeur/memoire'
import type { Classeur } from '../../src/classeur/port'
import { apercevoir, creerJournal, lireHypotheses } from '../../src/remplissage'
import type { Accord } from '../../src/remplissage'
import type { Remplissage } from '../../src/trames'
import { commune, decrire, toutLire } from './fabrique'

async function ecrire(classeur: Classeur, decrit: Remplissage, accord: Accord | null = null) {
  const apercu = await apercevoir(classeur, decrit, { valeurs: false })
  return { apercu, resultat: await creerJournal(classeur).ecrire(apercu, accord) }
}

async function effets(classeur: Classeur): Promise<ReadonlyMap<unknown, unknown>> {
  const { valeurs } = await toutLire(classeur, 'Hypothèses')
  return new Map(valeurs.slice(1).map((rangee) => [rangee[0], rangee[4]]))
}

const X = commune({ residences: 9873, logements: 1898 })

describe('effet chiffré des hypothèses', () => {
  it('chaque point touché dit, par colonne et par commune, ce que donnerait l’autre lecture', async () => {
    const classeur = creerClasseurMemoire()
    await ecrire(classeur, decrire('TAB-13', [X, commune({ nom: 'Y' })]))
    const lus = await effets(classeur)
    expect(lus.get('AMB-05')).toBe(
      'TAB-13, Objectifs 2023-2025 avant CMS : X (au plus proche → 188 ; entier inférieur → 188), Y (au plus proche → 188 ; entier inférieur → 188)',
    )
    expect(lus.get('AMB-22')).toBeNull()
  })

  it('le titre de la colonne reste, et l’effet sur un résultat intermédiaire nomme la fonction qui l’a rendu', async () => {
    const classeur = creerClasseurMemoire()
    await ecrire(classeur, decrire('TAB-16', [commune({ objectifRetenu: null, tauxRetenu: 0.28, plh: true })]))
    const { valeurs } = await toutLire(classeur, 'Hypothèses')
    expect(valeurs[0]?.[4]).toBe('Effet chiffré')
    const lus = await effets(classeur)
    expect(lus.get('AMB-04')).toMatch(/^TAB-16, Objectif retenu, Logements .*manquants.* : X \(entier inférieur → 570\)$/)
    expect(lus.get('AMB-05')).toMatch(/^TAB-16, Objectif retenu : X \(/)
  })

  it('la lecture choisie change le calcul et l’effet se dit depuis elle', async () => {
    const classeur = creerClasseurMemoire()
    await ecrire(classeur, decrire('TAB-13', [X], { hypotheses: [{ point: 'AMB-05', lecture: 'autre', motif: 'usage local' }] }))
    expect((await toutLire(classeur, 'TAB-13')).valeurs[1]?.[3]).toBe(188)
    expect((await effets(classeur)).get('AMB-05')).toMatch(/entier supérieur → 189/)
    expect(await lireHypotheses(classeur)).toContainEqual({ point: 'AMB-05', lecture: 'autre', motif: 'usage local' })
  })

  it('une seconde table ajoute ses lignes sans accord ni rien perdre ; la première récrite garde la sienne à sa place', async () => {
    const classeur = creerClasseurMemoire()
    await ecrire(classeur, decrire('TAB-13', [X]))
    const avant = (await effets(classeur)).get('AMB-04')
    const seconde = await ecrire(classeur, decrire('TAB-13', [X], { feuille: 'Autre' }))
    expect(seconde.resultat.genre).toBe('ecrite')
    const ensemble = (await effets(classeur)).get('AMB-04')
    expect(String(ensemble).startsWith(`${String(avant)}\nAutre, `)).toBe(true)
    expect((await ecrire(classeur, decrire('TAB-13', [X]))).resultat).toEqual({ genre: 'rien' })
  })

  it('un effet qui change demande l’accord, et ne touche qu’à ses lignes', async () => {
    const classeur = creerClasseurMemoire()
    await ecrire(classeur, decrire('TAB-13', [X]))
    await ecrire(classeur, decrire('TAB-13', [X], { feuille: 'Autre' }))
    const plus = decrire('TAB-13', [X, commune({ nom: 'Y', residences: 20000 })])
    expect((await ecrire(classeur, plus)).resultat.genre).toBe('accord-requis')
    await ecrire(classeur, plus, 'remplacer')
    const lignes = String((await effets(classeur)).get('AMB-05')).split('\n')
    expect(lignes.map((ligne) => [ligne.split(',')[0], ligne.includes('Y (')])).toEqual([
      ['TAB-13', true],
      ['Autre', false],
    ])
  })

  it('choix et motifs de la feuille, relus et redonnés, ne sont pas touchés', async () => {
    const classeur = creerClasseurMemoire()
    await ecrire(
      classeur,
      decrire('TAB-13', [X], { hypotheses: [{ point: 'AMB-05', lecture: 'autre 2', motif: 'délibération' }] }),
    )
    const { apercu } = await ecrire(classeur, decrire('TAB-16', [X], { hypotheses: await lireHypotheses(classeur) }))
    const feuille = apercu.feuilles.find(({ nom }) => nom === 'Hypothèses')
    expect(feuille?.cellules.filter(({ sort, colonne }) => sort !== 'gardee' && colonne !== 4)).toEqual([])
    const { valeurs } = await toutLire(classeur, 'Hypothèses')
    expect(valeurs.find(([point]) => point === 'AMB-05')?.slice(0, 2)).toEqual(['AMB-05', 'autre 2'])
    expect(valeurs.find(([point]) => point === 'AMB-05')?.[5]).toBe('délibération')
  })

  it('au-delà de vingt communes, le compte des autres', async () => {
    const classeur = creerClasseurMemoire()
    await ecrire(
      classeur,
      decrire(
        'TAB-13',
        Array.from({ length: 30 }, (_rien, i) => commune({ nom: `C${i}` })),
      ),
    )
    expect((await effets(classeur)).get('AMB-05')).toMatch(/C19 \(.*\) et 10 autres$/)
  })
})

describe('lireHypotheses', () => {
  it('rien sans feuille, ou dans une feuille vide ; ce qui n’est pas un point est sauté', async () => {
    expect(await lireHypotheses(creerClasseurMemoire())).toEqual([])
    expect(await lireHypotheses(creerClasseurMemoire([{ nom: 'Hypothèses' }]))).toEqual([])
    const contenu = [
      ['Point ouvert', 'Lecture'],
      ['amb-05', ' autre ', null, null, null, ''],
      ['AMB-06', null],
      ['note', 'autre'],
      [3, 'autre'],
    ]
    expect(await lireHypotheses(creerClasseurMemoire([{ nom: 'hypothèses', contenu }]))).toEqual([
      { point: 'AMB-05', lecture: 'autre', motif: null },
    ])
  })
})
