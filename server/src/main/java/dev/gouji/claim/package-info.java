/**
 * Figures that the prose states about what the tables count: 收到申请16件, 未收到申请, 予以公开占45.2%. The words by which they
 * are known and the cells that count them are data ({@code claim/claims.json}).
 */
package dev.gouji.claim;
