/** @jest-environment jsdom */
import { lireAdresse } from '../../../src/classeur/adresse'
import { creerClasseurMemoire } from '../../../src/classeur/memoire'
import type { ClasseurMemoire } from '../../../src/classeur/memoire'
import type { Saisie } from '../../../src/classeur/port'
import { classeurDe, DEMANDES, GRILLE, lire } from '../cas-usage/coter/classeur'
import type { VoletDEssai } from '../ouvrir-volet'
import { ouvrirVolet } from '../ouvrir-volet'

let volet: VoletDEssai

afterEach(() => volet.fermer())

async function ouvrir(classeur: ClasseurMemoire): Promise<void> {
  volet = await ouvrirVolet(classeur)
  await volet.cliquer('Coter une liste')
  await volet.attendre(() => !volet.texte().includes('Lecture du classeur'))
}

async function noter(classeur: ClasseurMemoire): Promise<void> {
  await ouvrir(classeur)
  await volet.saisir('Date du calcul', '15/03/2024')
  await volet.cliquer('Noter, sans rien écrire')
  await volet.attendre(() => !volet.texte().includes('Notation en cours'))
}

async function ecrire(): Promise<void> {
  await volet.cliquer('Écrire les notes')
  await volet.attendre(() => volet.texte().includes('Notes écrites'))
}

async function revenirDeLAccueil(): Promise<void> {
  await volet.cliquer('Accueil')
  await volet.cliquer('Coter une liste')
  await volet.attendre(() => volet.texte().includes('Ce qu’il faut noter'))
}

describe('écran « Coter une liste »', () => {
  it('s’ouvre de l’accueil, dit pourquoi il n’y a pas de rang, et choisit d’avance liste et grille', async () => {
    await ouvrir(classeurDe())
    expect(volet.titre()).toBe('Coter une liste')
    expect(volet.texte()).toContain('elle ne désigne personne')
    expect(volet.texte()).toContain('Mixité n’écrit ni rang ni liste classée')
    expect([volet.champ('Demandes').value, volet.champ('Grille de cotation').value]).toEqual(['Demandes!A1:C6', 'Grille!A1:C3'])
    expect(volet.champ('Grille des mutations (facultative)').value).toBe('')
  })

  it('contrôle la grille avant de noter : constats repliés par gravité, cellule à un clic, relu sur demande', async () => {
    const classeur = classeurDe({}, [
      ['critère', 'points', 'colonne'],
      ['DALO', 0, null],
      ['Arrivé tard', -20, 'DALO'],
    ])
    await ouvrir(classeur)
    await volet.attendre(() => volet.texte().includes('Erreurs légales'))
    expect(volet.texte()).toMatch(/Contrôle de la grille « Grille »\d constat\(s\), dont 1 erreur\(s\) légale\(s\) ou incohérence\(s\)/)
    expect(volet.texte()).toMatch(/Erreurs légales \(1\)COT-11 : « Arrivé tard » retire des points.*Alertes \(\d\).*« DALO », public prioritaire, vaut 0 point/)
    expect([...document.querySelectorAll('details')].some(({ open }) => open)).toBe(false)
    await volet.cliquer('Grille!B3 : montrer la cellule')
    expect(await classeur.selection()).toEqual(lireAdresse('Grille!B3'))
    await classeur.ecrire(lireAdresse('Grille!A3:C3'), [['Arrivé tard', 20, 'DALO']])
    await volet.cliquer('Relire le classeur')
    await volet.attendre(() => !volet.texte().includes('Erreurs légales'))
    expect(volet.texte()).toContain('aucune erreur légale ni incohérence')
  })

  it('contrôle aussi la grille des mutations, et dit pourquoi une plage n’en est pas une', async () => {
    const classeur = classeurDe()
    await ouvrir(classeur)
    await volet.saisir('Grille des mutations (facultative)', 'Demandes!A1:C6')
    await volet.attendre(() => volet.texte().includes('Contrôle de la grille « Demandes »'))
    await volet.attendre(() => /Contrôle de la grille « Demandes ».*Incohérences/.test(volet.texte()))
    expect(volet.texte()).toContain('Contrôle de la grille « Grille »')
    await volet.saisir('Grille des mutations (facultative)', '')
    await volet.attendre(() => !volet.texte().includes('Contrôle de la grille « Demandes »'))
  })

  it('dit avant de noter les critères sans colonne, et refuse quand aucun n’en a', async () => {
    const classeur = classeurDe({}, [['critère', 'points'], ['DALO', 100], ['Handicap', 50], ['Expulsion', 30]])
    await ouvrir(classeur)
    await volet.attendre(() => volet.texte().includes('À savoir avant de noter'))
    expect(volet.texte()).toMatch(/Grille Grille!A1:B4, 2 critère\(s\) sans colonne dans la liste, qui compteront 0 pour toutes les demandes : Handicap.* ; Expulsion/)
    await classeur.ecrire(lireAdresse('Grille!A2'), [['Divorce']])
    await volet.cliquer('Relire le classeur')
    await volet.attendre(() => volet.texte().includes('aucun de ses critères n’a de colonne'))
    await volet.saisir('Date du calcul', '15/03/2024')
    await volet.cliquer('Noter, sans rien écrire')
    await volet.attendre(() => volet.texte().includes('La liste ne peut pas être notée'))
    expect(await classeur.plageUtile('Demandes')).toEqual(lireAdresse('Demandes!A1:C6'))
  })

  it('une grille posée sous les demandes est choisie à part, et rien n’y est écrit', async () => {
    const classeur = creerClasseurMemoire([{ nom: 'Tout', contenu: [...DEMANDES, [], ...GRILLE] }])
    await noter(classeur)
    expect([volet.texte().includes('Les notes iront dans Tout!D1:D6'), /Notées4Sans notelignes vides1En erreur.*0/.test(volet.texte())]).toEqual([true, true])
    await ecrire()
    expect(await lire(classeur, 'Tout!A8:D10')).toEqual(GRILLE.map((ligne) => [...ligne, null]))
  })

  it('sans aucune note, les lignes en erreur s’ouvrent d’avance, et rien ne parle d’écrire', async () => {
    const lignes = Array.from({ length: 5 }, (_ligne, i) => [i, 'peut-être', '2020-01-15'])
    await noter(classeurDe({ contenu: [DEMANDES[0] ?? [], ...lignes] }))
    expect(volet.texte()).toContain('Corrigez-les, puis notez de nouveau.')
    expect(volet.texte()).not.toContain('écrivez les autres notes')
    expect([...document.querySelectorAll('details')].map(({ open }) => open)).toEqual([true])
  })

  it('note sans rien écrire, puis écrit, remet et reprend', async () => {
    const classeur = classeurDe()
    await noter(classeur)
    expect(volet.texte()).toMatch(/Notées4Sans notelignes vides1En erreur/)
    expect(volet.texte()).toContain('Les notes iront dans Demandes!D1:D6')
    expect(await classeur.plageUtile('Demandes')).toEqual(lireAdresse('Demandes!A1:C6'))
    await ecrire()
    expect(await lire(classeur, 'Demandes!D1:D3')).toEqual([['Note (Grille, 15/03/2024)'], [112], [12]])
    await volet.cliquer('Remettre comme avant')
    await volet.attendre(() => volet.texte().includes('remises comme avant'))
    expect(volet.texte()).not.toContain('Notes écrites')
    expect(await classeur.plageUtile('Demandes')).toEqual(lireAdresse('Demandes!A1:C6'))
    await volet.cliquer('Reprendre l’aperçu')
    await volet.attendre(() => volet.texte().includes('Les notes iront'))
    await ecrire()
    expect(await lire(classeur, 'Demandes!D2:D2')).toEqual([[112]])
  })

  it('une ligne en erreur se dit, et un clic montre sa cellule', async () => {
    const classeur = classeurDe({ contenu: [...DEMANDES.slice(0, 5), [5, 'peut-être', '2024-01-10']] })
    await noter(classeur)
    expect(volet.texte()).toContain('« peut-être » lu')
    await volet.cliquer(/^Demandes!B6/)
    expect(await classeur.selection()).toEqual(lireAdresse('Demandes!B6'))
  })

  it('une grille refusée ramène aux choix, motifs annoncés', async () => {
    await noter(classeurDe({}, [['critère', 'points'], ['DALO', 'cent']]))
    expect(volet.texte()).toContain('La liste ne peut pas être notée')
    expect(volet.texte()).toContain('« cent »')
    expect(volet.champ('Date du calcul').value).toBe('15/03/2024')
  })

  it('rien de noté : rien à écrire', async () => {
    await noter(classeurDe({ contenu: [DEMANDES[0] ?? [], [1, 'a', '2020-01-01'], [2, 'b', '2020-01-01']] }))
    expect(volet.texte()).toContain('il n’y a rien à écrire')
    expect(() => volet.bouton('Écrire les notes')).toThrow()
  })

  it('dit ce qui manque, et prend la sélection', async () => {
    const classeur = classeurDe()
    await ouvrir(classeur)
    await volet.saisir('Demandes', '')
    await volet.saisir('Date du calcul', '')
    await volet.cliquer('Noter, sans rien écrire')
    expect(volet.texte()).toContain('Il manque : les demandes, la date du calcul.')
    await volet.cliquer('Prendre la sélection pour « Demandes »')
    expect(volet.texte()).toContain('La sélection ne porte rien')
    classeur.selectionner(lireAdresse('Demandes!B1:C4'))
    await volet.cliquer('Prendre la sélection pour « Demandes »')
    expect(volet.texte()).not.toContain('La sélection ne porte rien')
    expect(volet.champ('Demandes').value).toBe('Demandes!B1:C4')
    expect(volet.texte()).toContain('Sélection, Demandes!B1:C4')
  })

  it('un classeur vide dit quoi faire, et se relit', async () => {
    const classeur = creerClasseurMemoire()
    await ouvrir(classeur)
    expect(volet.texte()).toContain('Le classeur ne porte encore ni demandes ni grille')
    await classeur.ecrire(lireAdresse('Feuil1!A1:B2'), [
      ['critère', 'points'],
      ['DALO', 100],
    ])
    await volet.cliquer('Relire le classeur')
    await volet.attendre(() => volet.texte().includes('Ce qu’il faut noter'))
    expect(volet.champ('Grille de cotation').value).toBe('Feuil1!A1:B2')
  })

  it('Échap revient de l’aperçu aux choix, puis à l’accueil', async () => {
    await noter(classeurDe())
    volet.bouton('Modifier les choix').focus()
    await volet.presser('Escape')
    expect(volet.texte()).toContain('Ce qu’il faut noter')
    expect(volet.titre()).toBe('Coter une liste')
    volet.bouton('Noter, sans rien écrire').focus()
    await volet.presser('Escape')
    expect(volet.titre()).not.toBe('Coter une liste')
  })

  it('un passage par l’accueil garde les choix, suit une liste allongée, et oublie une feuille vidée', async () => {
    const classeur = classeurDe()
    await ouvrir(classeur)
    await volet.saisir('Grille des mutations (facultative)', 'Grille!A1:C3')
    await volet.saisir('Date du calcul', '15/03/2024')
    await volet.cocher('Doubler les points sur pièce récente')
    await classeur.ecrire(lireAdresse('Demandes!A7:C7'), [[6, true, '2020-01-15']])
    await revenirDeLAccueil()
    expect(volet.champ('Date du calcul').value).toBe('15/03/2024')
    expect(volet.champ('Doubler les points sur pièce récente').checked).toBe(true)
    expect(['Demandes', 'Grille de cotation', 'Grille des mutations (facultative)'].map((libelle) => volet.champ(libelle).value)).toEqual([
      'Demandes!A1:C7',
      'Grille!A1:C3',
      'Grille!A1:C3',
    ])
    await classeur.ecrire(lireAdresse('Grille!A1:C3'), Array.from({ length: 3 }, () => [null, null, null]))
    await revenirDeLAccueil()
    expect([volet.champ('Demandes').value, volet.champ('Grille de cotation').value]).toEqual(['Demandes!A1:C7', ''])
  })

  it('un passage par l’accueil garde une sélection, tant que sa feuille porte quelque chose', async () => {
    const classeur = classeurDe()
    await ouvrir(classeur)
    classeur.selectionner(lireAdresse('Demandes!B1:C4'))
    await volet.cliquer('Prendre la sélection pour « Demandes »')
    await revenirDeLAccueil()
    expect(volet.champ('Demandes').value).toBe('Demandes!B1:C4')
    await classeur.ecrire(lireAdresse('Demandes!A1:C6'), Array.from({ length: 6 }, () => [null, null, null]))
    await revenirDeLAccueil()
    expect(volet.champ('Demandes').value).toBe('')
  })

  it('une notation s’arrête, et rien n’est écrit', async () => {
    const contenu = [DEMANDES[0] ?? [], ...Array.from({ length: 60_000 }, (_ligne, i): Saisie[] => [i, true, 45_000])]
    const memoire = classeurDe({ contenu })
    // Chaque lecture rend la main comme Excel le ferait : l’arrêt a le temps d’être demandé.
    const classeur = { ...memoire, lire: async (plage: Parameters<typeof memoire.lire>[0]) => (await new Promise((fait) => setTimeout(fait, 15)), memoire.lire(plage)) }
    await ouvrir(classeur)
    await volet.cliquer('Noter, sans rien écrire')
    await volet.attendre(() => volet.texte().includes('Notation en cours'))
    await volet.cliquer('Arrêter')
    await volet.attendre(() => volet.texte().includes('Notation arrêtée'))
    expect(await memoire.plageUtile('Demandes')).toEqual(lireAdresse('Demandes!A1:C60001'))
  })
})
