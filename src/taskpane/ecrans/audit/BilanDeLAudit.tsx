import React from 'react'
import type { ReactElement } from 'react'
import { GRAVITES } from '../../../regles'
import type { Gravite } from '../../../regles'
import { Avis } from '../../composants/Avis'
import type { GenreAvis } from '../../composants/Avis'
import { dire } from '../../dire'
import type { Rendu } from './garde'
import type { Fraicheur } from './useFraicheur'

interface Proprietes {
  readonly rendu: Rendu
  readonly fraicheur: Fraicheur
}

const COMPTES: Readonly<Record<Gravite, string>> = { EL: 'audit.compte-el', IN: 'audit.compte-in', AL: 'audit.compte-al', IF: 'audit.compte-if' }

/** Combien de constats, sur combien de tableaux, et ce que le résultat vaut encore ; à mettre dans une zone vivante. */
export function BilanDeLAudit({ rendu: { fait, heure }, fraicheur }: Proprietes): ReactElement {
  const { audit, constats, instantane } = fait
  const nombreDe = (gravite: Gravite): number => constats.filter(({ constat }) => constat.gravite === gravite).length
  const vide = instantane.feuilles.every(({ lignesRemplies }) => lignesRemplies.length === 0)
  return (
    <>
      <h2>{dire('audit.resultat')}</h2>
      {vide ? (
        <Avis genre="information">
          <p>{dire('audit.classeur-vide')}</p>
        </Avis>
      ) : (
        <Avis genre={genreDe(nombreDe, audit.tableaux.length)}>
          <p>{constats.length === 0 ? dire('audit.aucun-constat') : dire(constats.length === 1 ? 'audit.un-constat' : 'audit.constats', { nombre: constats.length })}</p>
          {constats.length === 0 ? null : (
            <ul className="mx-liste">
              {GRAVITES.filter((gravite) => nombreDe(gravite) > 0).map((gravite) => (
                <li key={gravite}>{dire(COMPTES[gravite], { nombre: nombreDe(gravite) })}</li>
              ))}
            </ul>
          )}
          <p>{dire('audit.lu-a', { heure, feuilles: instantane.feuilles.length, tableaux: audit.tableaux.length })}</p>
        </Avis>
      )}
      {!vide && audit.tableaux.length === 0 ? (
        <Avis genre="alerte">
          <p>{dire('audit.sans-tableau')}</p>
          <ul className="mx-liste">
            <li>{dire('audit.sans-tableau-titres')}</li>
            <li>{dire('audit.sans-tableau-mots')}</li>
            <li>{dire('audit.sans-tableau-feuilles')}</li>
          </ul>
        </Avis>
      ) : null}
      {fraicheur === 'frais' ? null : (
        <Avis genre="alerte">
          <p>{dire(fraicheur === 'change' ? 'audit.change' : 'audit.douteux')}</p>
        </Avis>
      )}
    </>
  )
}

/** Sans tableau reconnu, l’absence de constat n’est pas un succès. */
function genreDe(nombreDe: (gravite: Gravite) => number, tableaux: number): GenreAvis {
  if (nombreDe('EL') + nombreDe('IN') > 0) return 'erreur'
  if (nombreDe('AL') > 0) return 'alerte'
  return tableaux === 0 ? 'information' : 'succes'
}
