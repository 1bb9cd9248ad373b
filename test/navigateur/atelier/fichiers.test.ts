import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { ouvrirXlsx } from '../../../src/classeur/xlsx'
import { jusqua } from '../attendre'
import { attendreLeCoffre, lireLeCoffre } from './coffre'
import type { CopieLue } from './coffre'
import { choisir, enregistrer, fabriquer } from './fichiers'
import { allerA, attendreAvis, attendreEtat, attendreValeur, lireCellule, ouvrirFeuille, taper } from './gestes'
import { lancerAtelier, pageCalme } from './lancer-atelier'
import type { Atelier } from './lancer-atelier'

const EXEMPLE = resolve('dist/atelier/exemple.xlsx')
describe('fichiers dans l’atelier', () => {
  let atelier: Atelier
  let page: Page

  beforeAll(async () => {
    atelier = await lancerAtelier()
    page = await atelier.ouvrirPage()
  })
  afterAll(() => atelier.fermer())

  it('enregistre une cellule changée et ses conséquences, et laisse le reste identique à l’octet', async () => {
    await ouvrirFeuille(page, 'Communes')
    await taper(page, 'D6', '12000')
    // Le dernier maillon : la table de mutualisation, qui lit l’objectif de la commune.
    await attendreValeur(page, 'Mutualisation', [14, 1], 364)
    await attendreEtat(page, 'modifié')
    const ecrit = await enregistrer(page)
    expect(await page.locator('.ate-etat').innerText()).toMatch(/Aucune modification/)

    const [avant, apres] = [unzipSync(new Uint8Array(readFileSync(EXEMPLE))), unzipSync(ecrit)]
    expect(Object.keys(apres).sort()).toEqual(Object.keys(avant).sort())
    const changees = Object.keys(avant).filter((partie) => !Buffer.from(avant[partie] ?? []).equals(Buffer.from(apres[partie] ?? [])))
    // Communes, et Mutualisation qui en lit l’inventaire.
    expect(changees).toEqual(['xl/worksheets/sheet2.xml', 'xl/worksheets/sheet4.xml'])

    const relu = await ouvrirXlsx(ecrit)
    const { valeurs, formules } = await relu.lire({ feuille: 'Communes', ligne: 5, colonne: 3, lignes: 1, colonnes: 9 })
    // 25 % de 12 000 moins 1 898 = 1 102 manquants, à 33 % : 363,66 donc 364.
    expect([valeurs[0]?.[0], valeurs[0]?.[7], valeurs[0]?.[8]]).toEqual([12000, 1102, 364])
    expect(formules[0]?.[8]).toContain('MIXITE.SRU_OBJECTIF(')
    const mutualisation = await relu.lire({ feuille: 'Mutualisation', ligne: 13, colonne: 0, lignes: 7, colonnes: 6 })
    expect(mutualisation.valeurs[1]).toEqual(['Vaubrune', 364, 150, 182, 'non requis', 'non conforme'])
    expect(mutualisation.valeurs[6]?.[1]).toBe(1068 - 189 + 364)
    expect(new TextDecoder().decode(apres[changees[0] ?? ''])).toContain('_xldudf_MIXITE_SRU_OBJECTIF(')
  })

  it('enregistre de nouveau le même fichier sans rien y changer de plus', async () => {
    const premier = await enregistrer(page)
    const second = await enregistrer(page)
    expect(Buffer.from(second).equals(Buffer.from(premier))).toBe(true)
  })

  it('recalcule une cotation qui déborde et ne récrit que les notes changées', async () => {
    await ouvrirFeuille(page, 'Demandes')
    const avant = await lireCellule(page, 'Demandes', 6, 18)
    await taper(page, 'B7', 'vrai')
    await jusqua(async () => expect(Number((await lireCellule(page, 'Demandes', 6, 18)).valeur)).toBeGreaterThan(Number(avant.valeur)))
    const apres = await lireCellule(page, 'Demandes', 6, 18)
    const relu = await ouvrirXlsx(await enregistrer(page))
    const lues = await relu.lire({ feuille: 'Demandes', ligne: 6, colonne: 18, lignes: 2, colonnes: 1 })
    expect(lues.valeurs[0]?.[0]).toBe(apres.valeur)
    expect((await relu.formules('Demandes')).find(({ genre }) => genre === 'dynamique')?.etendue).toMatchObject({ lignes: 200 })
  })

  it('refuse, par une phrase, ce qui n’est pas un classeur, et garde celui qui est ouvert', async () => {
    await choisir(page, fabriquer('notes.xlsx', new TextEncoder().encode('pas un classeur')))
    await attendreAvis(page, 'erreur', /«\s?notes\.xlsx\s?» n’est pas ouvert\./)
    expect(await page.locator('.ate-nom').innerText()).toBe('exemple.xlsx')
    await choisir(page, fabriquer('ancien.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])))
    await attendreAvis(page, 'erreur', /\.xlsx ou \.xlsm/)
    const chiffre = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')])
    await choisir(page, fabriquer('protege.xlsx', new Uint8Array(chiffre)))
    await attendreAvis(page, 'erreur', /mot de passe/)
  })

  it('ouvre le classeur déposé sur la page, et n’en accepte qu’un', async () => {
    const deposer = async (noms: readonly string[]): Promise<void> => {
      const octets = [...readFileSync(EXEMPLE)]
      const transfert = await page.evaluateHandle(
        ([contenu, fichiers]) => {
          const donnees = new DataTransfer()
          for (const nom of fichiers) donnees.items.add(new File([new Uint8Array(contenu)], nom))
          return donnees
        },
        [octets, noms] as const,
      )
      await page.dispatchEvent('.ate-page', 'dragover', { dataTransfer: transfert })
      await page.dispatchEvent('.ate-page', 'drop', { dataTransfer: transfert })
      await pageCalme(page)
    }
    await deposer(['un.xlsx', 'deux.xlsx'])
    await attendreAvis(page, 'erreur', /2 fichiers déposés, un seul attendu/)
    await deposer(['dépôt.xlsx'])
    expect(await page.locator('.ate-nom').innerText()).toBe('dépôt.xlsx')
    await choisir(page, EXEMPLE)
  })

  it('demande quoi faire des modifications avant d’ouvrir un autre classeur', async () => {
    const autre = fabriquer('autre classeur.xlsx', new Uint8Array(readFileSync(EXEMPLE)))
    await ouvrirFeuille(page, 'Flux')
    await taper(page, 'D5', '1100')
    await attendreEtat(page, 'modifié')
    await choisir(page, autre)
    await page.getByRole('button', { name: 'Annuler' }).click()
    expect(await page.locator('.ate-nom').innerText()).toBe('exemple.xlsx')
    await choisir(page, autre)
    await page.getByRole('button', { name: 'Abandonner et ouvrir' }).click()
    await page.waitForFunction(() => document.querySelector('.ate-nom')?.textContent === 'autre classeur.xlsx')
    await pageCalme(page)
    expect((await lireCellule(page, 'Flux', 4, 3)).valeur).toBe(1000)
  })

  it('prévient avant de quitter la page avec des modifications', async () => {
    await ouvrirFeuille(page, 'Flux')
    await taper(page, 'D5', '1200')
    await attendreEtat(page, 'modifié')
    const [dialogue] = await Promise.all([page.waitForEvent('dialog'), page.close({ runBeforeUnload: true })])
    expect(dialogue.type()).toBe('beforeunload')
    await dialogue.dismiss()
  })

  it('propose au démarrage suivant le travail non enregistré, le reprend, ou l’efface', async () => {
    const tapee = ({ ligne, colonne, saisie }: CopieLue['cellules'][number]) => ligne === 4 && colonne === 3 && saisie === 1200
    await attendreLeCoffre(page, ([copie]) => copie?.cellules.some(tapee) === true)
    const [{ id } = { id: '' }] = await lireLeCoffre(page)
    await page.close()
    const suivante = await atelier.ouvrirPage()
    await suivante.getByRole('heading', { name: 'Un travail non enregistré a été retrouvé' }).waitFor()
    expect(await suivante.locator('dialog').innerText()).toContain('autre classeur.xlsx')
    await suivante.getByRole('button', { name: 'Reprendre ce travail' }).click()
    await suivante.waitForFunction(() => document.querySelector('.ate-nom')?.textContent === 'autre classeur.xlsx')
    await pageCalme(suivante)
    expect((await lireCellule(suivante, 'Flux', 4, 3)).valeur).toBe(1200)
    expect(await suivante.locator('.ate-etat').innerText()).toMatch(/Modifications non enregistrées/)
    // La copie reprise ne s’efface qu’une fois déposée sous le nom du nouvel onglet.
    await attendreLeCoffre(suivante, (copies) => copies.length === 1 && copies[0]?.id !== id)
    await suivante.close()

    const derniere = await atelier.ouvrirPage()
    await derniere.getByRole('button', { name: 'Repartir du fichier et effacer la copie' }).click()
    await derniere.waitForSelector('dialog', { state: 'detached' })
    expect(await derniere.locator('.ate-nom').innerText()).toBe('exemple.xlsx')
    await attendreLeCoffre(derniere, (copies) => copies.length === 0)
    await derniere.reload()
    await pageCalme(derniere)
    expect(await derniere.locator('dialog').count()).toBe(0)
    await allerA(derniere, 'A1')
  })

  it('n’a rien enfreint', () => {
    expect(atelier.violations).toEqual([])
    expect(atelier.requetesExterieures).toEqual([])
    expect(atelier.erreurs).toEqual([])
  })
})
