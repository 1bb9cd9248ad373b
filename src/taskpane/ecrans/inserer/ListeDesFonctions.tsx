import React, { useRef, useState } from 'react'
import type { KeyboardEvent, ReactElement } from 'react'
import { ESPACE_DE_NOMS, SUJETS } from '../../../catalogue'
import { ChampDeRecherche } from '../../composants/ChampDeRecherche'
import { ZoneVivante } from '../../composants/ZoneVivante'
import { sansCoupure } from '../../../textes'
import { dire } from '../../dire'
import { filtrerSujets } from './filtrer'

/** Au-delà, la liste entière se parcourt par ses titres ; la description se lit une fois la fonction choisie. */
const DESCRIPTIONS_MONTREES = 12

/** Liste à parcourir aux flèches ; Entrée choisit, la flèche du haut sur la première revient à la recherche. */
export function ListeDesFonctions({ surChoix }: { readonly surChoix: (nom: string) => void }): ReactElement {
  const [recherche, setRecherche] = useState('')
  const cadre = useRef<HTMLDivElement>(null)
  const sujets = filtrerSujets(SUJETS, recherche)
  const nombre = sujets.flatMap(({ fonctions }) => fonctions).length

  function surTouche(evenement: KeyboardEvent): void {
    const pas = { ArrowDown: 1, ArrowUp: -1 }[evenement.key]
    if (pas === undefined) return
    const arrets = [...(cadre.current?.querySelectorAll<HTMLElement>('input, .mx-fonction') ?? [])]
    const rang = arrets.indexOf(document.activeElement as HTMLElement)
    evenement.preventDefault()
    arrets[Math.min(arrets.length - 1, Math.max(0, rang + pas))]?.focus()
  }

  return (
    <div ref={cadre}>
      <ChampDeRecherche libelle={dire('inserer.rechercher')} valeur={recherche} surChangement={setRecherche} surTouche={surTouche} />
      <ZoneVivante>
        <p className="mx-secondaire">{compte(nombre)}</p>
      </ZoneVivante>
      <div onKeyDown={surTouche}>
        {sujets.map(({ titre: sujet, fonctions }) => (
          <section key={sujet} className="mx-sujet">
            <h2>{sujet}</h2>
            <ul className="mx-fonctions">
              {fonctions.map(({ nom, titre, description }) => (
                <li key={nom}>
                  <button type="button" className="mx-fonction" onClick={() => surChoix(nom)}>
                    <strong>{titre}</strong>
                    <code>{`${ESPACE_DE_NOMS}.${nom}`}</code>
                    {nombre > DESCRIPTIONS_MONTREES ? null : <span>{sansCoupure(description)}</span>}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  )
}

function compte(nombre: number): string {
  if (nombre === 0) return dire('inserer.aucune')
  return nombre === 1 ? dire('inserer.une') : dire('inserer.plusieurs', { nombre })
}
