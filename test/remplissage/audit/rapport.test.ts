import { feuillesDuRapport } from '../../../src/audit/rapport/feuilles-du-rapport'
import type { Audit, ConstatDAudit } from '../../../src/audit/types'
import { plageDUneCellule } from '../../../src/classeur/instantane'
import { creerClasseurMemoire } from '../../../src/classeur/memoire'
import type { Classeur } from '../../../src/classeur/port'
import { octetsDUnClasseurNeuf, ouvrirXlsx } from '../../../src/classeur/xlsx'
import { apercevoir, creerJournal, preparerRapportDAudit, retenirRapportDAudit } from '../../../src/remplissage'
import type { Accord, Journal } from '../../../src/remplissage'
import { unAudit, unConstat } from '../../audit/rapport/fabrique'
import { fautesDuPaquet } from '../../classeur/fabrique/verifier-paquet'
import { idDe } from '../ecrire'
import { photographier } from '../fabrique'

async function neuf(): Promise<Classeur> {
  const classeur = await ouvrirXlsx(await octetsDUnClasseurNeuf('Données'))
  await classeur.ecrire({ feuille: 'Données', ligne: 0, colonne: 0, lignes: 7, colonnes: 4 }, Array.from({ length: 7 }, () => [1, 2, 3, 4]))
  return classeur
}

function constats(nombre: number): readonly ConstatDAudit[] {
  return Array.from({ length: nombre }, (_constat, rang) => unConstat({ lieu: plageDUneCellule('Données', rang, 3), lu: 180 + rang }))
}

async function rapporter(classeur: Classeur, audit: Audit, { accord = null, journal = creerJournal(classeur) }: { accord?: Accord | null; journal?: Journal } = {}) {
  const prepare = await preparerRapportDAudit(classeur, { audit, jour: null, feuillesLues: ['Données'] })
  const apercu = await apercevoir(classeur, prepare.remplissage, { valeurs: false })
  const resultat = await journal.ecrire(apercu, accord)
  if (resultat.genre === 'ecrite') await retenirRapportDAudit(classeur, prepare.remplissage)
  return { ...prepare, apercu, resultat, journal }
}

async function noms(classeur: Classeur): Promise<readonly string[]> {
  return (await classeur.feuilles()).map(({ nom }) => nom)
}

async function colonne(classeur: Classeur, feuille: string, rang: number): Promise<readonly unknown[]> {
  const utile = await classeur.plageUtile(feuille)
  if (utile === null) return []
  return (await classeur.lire({ feuille, ligne: 0, colonne: rang, lignes: utile.ligne + utile.lignes, colonnes: 1 })).valeurs.map(([valeur]) => valeur)
}

async function lus(classeur: Classeur, feuille = 'Constats'): Promise<readonly unknown[]> {
  return (await colonne(classeur, feuille, 6)).slice(3)
}

describe('rapport d’audit dans le classeur', () => {
  it('ajoute deux feuilles, des liens, un graphique et un filtre, sans toucher aux données', async () => {
    const classeur = await neuf()
    const avant = await classeur.lire({ feuille: 'Données', ligne: 0, colonne: 0, lignes: 7, colonnes: 4 })
    const { resultat, remplace } = await rapporter(classeur, unAudit({ constats: constats(3) }))
    expect(resultat.genre).toBe('ecrite')
    expect(remplace).toBe(false)
    expect(await noms(classeur)).toEqual(['Données', 'Audit', 'Constats'])
    expect(await lus(classeur)).toEqual([180, 181, 182])
    const { valeurs, formules } = await classeur.lire({ feuille: 'Constats', ligne: 4, colonne: 4, lignes: 1, colonnes: 1 })
    expect([valeurs[0]?.[0], formules[0]?.[0]]).toEqual(['D2', '=HYPERLINK("#Données!D2","D2")'])
    expect(await classeur.graphiques('Audit')).toEqual(['Constats de l’audit'])
    expect(await classeur.lire({ feuille: 'Données', ligne: 0, colonne: 0, lignes: 7, colonnes: 4 })).toEqual(avant)
  })

  it('s’enregistre en un fichier sain : filtre sur la liste, titres figés, feuilles reconnues pour nôtres', async () => {
    const classeur = (await neuf()) as Awaited<ReturnType<typeof ouvrirXlsx>>
    await rapporter(classeur, unAudit({ constats: constats(3) }))
    const octets = await classeur.enregistrer()
    expect(await fautesDuPaquet(octets)).toEqual([])
    const relu = await ouvrirXlsx(octets)
    expect((await relu.presentation('Constats')).volets).toEqual({ lignes: 3, colonnes: 0 })
    expect(feuillesDuRapport(await relu.figer())).toEqual(['Audit', 'Constats'])
    expect(await relu.nomsDefinis()).toEqual([{ nom: '_xlnm.Print_Titles', feuille: 'Constats', masque: false, texte: 'Constats!$3:$3' }])
  })

  it('s’imprime en paysage, les titres de la liste en haut de chaque page, rien à répéter sur la page de chiffres', async () => {
    const classeur = creerClasseurMemoire([{ nom: 'Données', contenu: [[1, 2, 3, 4]] }])
    await rapporter(classeur, unAudit({ constats: constats(1) }))
    expect(classeur.forme('Constats', 2, 0).impression).toEqual({ titresRepetes: true })
    expect(classeur.forme('Audit', 0, 0).impression).toEqual({ titresRepetes: false })
  })

  it('un second audit remplace le premier, plus court, avec accord seulement', async () => {
    const classeur = await neuf()
    await rapporter(classeur, unAudit({ constats: constats(5) }))
    const sansAccord = await rapporter(classeur, unAudit({ constats: constats(2) }))
    expect(sansAccord.remplace).toBe(true)
    expect(sansAccord.resultat.genre).toBe('accord-requis')
    expect(await lus(classeur)).toHaveLength(5)
    const { resultat } = await rapporter(classeur, unAudit({ constats: constats(2) }), { accord: 'remplacer' })
    expect(resultat.genre).toBe('ecrite')
    expect(await noms(classeur)).toEqual(['Données', 'Audit', 'Constats'])
    expect(await lus(classeur)).toEqual([180, 181])
  })

  it('un troisième, plus long, reconnaît le deuxième', async () => {
    const classeur = await neuf()
    for (const nombre of [5, 0, 7]) await rapporter(classeur, unAudit({ constats: constats(nombre) }), { accord: 'remplacer' })
    expect(await noms(classeur)).toEqual(['Données', 'Audit', 'Constats'])
    expect(await lus(classeur)).toHaveLength(7)
  })

  it('la remise rend le rapport précédent, qu’un nouvel audit reconnaît encore', async () => {
    const classeur = await neuf()
    const { journal } = await rapporter(classeur, unAudit({ constats: constats(5) }))
    const avant = await photographier(classeur)
    const { resultat } = await rapporter(classeur, unAudit({ constats: constats(2) }), { accord: 'remplacer', journal })
    expect(await journal.remettre(idDe(resultat))).toMatchObject({ genre: 'remise' })
    expect((await photographier(classeur)).contenus).toEqual(avant.contenus)
    expect((await preparerRapportDAudit(classeur, { audit: unAudit(), jour: null, feuillesLues: [] })).remplace).toBe(true)
  })

  it('la remise du premier ôte ses feuilles', async () => {
    const classeur = await neuf()
    const { journal, resultat } = await rapporter(classeur, unAudit({ constats: constats(5) }))
    await journal.remettre(idDe(resultat))
    expect(await noms(classeur)).toEqual(['Données'])
  })

  it('des feuilles « Audit » et « Constats » de l’utilisateur restent à lui', async () => {
    const classeur = creerClasseurMemoire([{ nom: 'AUDIT', contenu: [['à moi']] }, { nom: 'Données' }])
    await rapporter(classeur, unAudit({ constats: constats(1) }))
    expect(await noms(classeur)).toEqual(['AUDIT', 'Données', 'Audit 2', 'Constats 2'])
    expect(await colonne(classeur, 'AUDIT', 0)).toEqual(['à moi'])
  })

  it.each([
    ['une note dans la liste', 3, 12],
    ['une note sous la liste', 9, 0],
    ['une note à droite de la liste', 4, 17],
  ])('un rapport retouché reste, le nouveau va à côté : %s', async (_cas, ligne, rang) => {
    const classeur = await neuf()
    await rapporter(classeur, unAudit({ constats: constats(3) }))
    await classeur.ecrire({ feuille: 'Constats', ligne, colonne: rang, lignes: 1, colonnes: 1 }, [['vu avec le service']])
    const { remplace } = await rapporter(classeur, unAudit({ constats: constats(1) }))
    expect(remplace).toBe(false)
    expect(await noms(classeur)).toEqual(['Données', 'Audit', 'Constats', 'Audit 2', 'Constats 2'])
    expect((await classeur.lire({ feuille: 'Constats', ligne, colonne: rang, lignes: 1, colonnes: 1 })).valeurs).toEqual([['vu avec le service']])
    expect(await lus(classeur, 'Constats 2')).toEqual([180])
  })

  it('un lien détourné, au même texte, est une retouche', async () => {
    const classeur = await neuf()
    await rapporter(classeur, unAudit({ constats: constats(1) }))
    await classeur.ecrire({ feuille: 'Constats', ligne: 3, colonne: 4, lignes: 1, colonnes: 1 }, [[{ formule: '=HYPERLINK("#Autre!D1","D1")', valeur: 'D1' }]])
    expect((await rapporter(classeur, unAudit())).remplace).toBe(false)
  })

  it('un rapport remplacé ne garde ni le gras ni le format de ce qui occupait la place', async () => {
    const classeur = creerClasseurMemoire([{ nom: 'Données' }])
    const regles = (nombre: number) => Array.from({ length: nombre }, (_regle, i) => ({ id: `SRU-0${i + 1}.x`, conformes: i + 1, nonConformes: 0, aVerifier: 0 }))
    const questions = [{ feuille: 'Données', lieu: plageDUneCellule('Données', 0, 0), intitule: 'Tx', propositions: [] }]
    await rapporter(classeur, unAudit({ bilans: regles(1), questions, constats: [unConstat({ lu: 0.2, attendu: 0.25, format: '0.00%' })] }))
    const { remplissage } = await rapporter(classeur, unAudit({ bilans: regles(6), questions, constats: constats(1) }), { accord: 'remplacer' })
    for (const { nom, cellules, gras: grasses = [], formats: particuliers } of remplissage.feuilles) {
      const formats = new Map(particuliers.map(({ ligne, colonne: rang, format }) => [`${ligne} ${rang}`, format]))
      for (const [ligne, rangee] of cellules.entries()) {
        for (const [rang, contenu] of rangee.entries()) {
          if (contenu === null) continue
          const { gras = false, format = 'General' } = classeur.forme(nom, ligne, rang)
          expect([nom, ligne, rang, gras, format]).toEqual([nom, ligne, rang, grasses.includes(ligne), formats.get(`${ligne} ${rang}`) ?? 'General'])
        }
      }
    }
  })

  it('une liste triée reste la nôtre', async () => {
    const classeur = await neuf()
    await rapporter(classeur, unAudit({ constats: constats(3) }))
    const plage = { feuille: 'Constats', ligne: 3, colonne: 0, lignes: 3, colonnes: 15 }
    const { valeurs, formules } = await classeur.lire(plage)
    const saisies = valeurs.map((rangee, i) => rangee.map((valeur, j) => ((formule) => (formule === null ? valeur : { formule, valeur }))(formules[i]?.[j] ?? null)))
    await classeur.ecrire(plage, [...saisies].reverse())
    expect((await rapporter(classeur, unAudit({ constats: constats(1) }), { accord: 'remplacer' })).remplace).toBe(true)
    expect(await noms(classeur)).toEqual(['Données', 'Audit', 'Constats'])
  })

  it('une mémoire illisible ne fait rien écraser', async () => {
    const classeur = await neuf()
    await rapporter(classeur, unAudit({ constats: constats(3) }))
    await classeur.memoriser('audit-rapport', '[{"nom":"Audit"}')
    expect((await rapporter(classeur, unAudit())).remplace).toBe(false)
    expect(await noms(classeur)).toContain('Constats 2')
  })
})
