/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.image;

/**
 * Projections with the reference point on the native equator, cylindrical, pseudo-cylindrical and all-sky (Calabretta
 * and Greisen 2002, sections 5.2 and 5.3).
 */
enum Cylindrical implements Projection {
    /** Plate carree (equations 82 and 83). */
    CAR {
        @Override
        public boolean toSphere(double x, double y, double[] into) {
            return set(into, x, y);
        }

        @Override
        public boolean toPlane(double phi, double theta, double[] into) {
            into[0] = phi;
            into[1] = theta;
            return true;
        }
    },
    /** Cylindrical equal area, its parameter 1 (equations 80 and 81). */
    CEA {
        @Override
        public boolean toSphere(double x, double y, double[] into) {
            return Math.abs(y) <= 1 && set(into, x, Math.asin(y));
        }

        @Override
        public boolean toPlane(double phi, double theta, double[] into) {
            into[0] = phi;
            into[1] = Math.sin(theta);
            return true;
        }
    },
    /** Mercator (equations 85 to 87). */
    MER {
        @Override
        public boolean toSphere(double x, double y, double[] into) {
            return set(into, x, 2 * Math.atan(Math.exp(y)) - Math.PI / 2);
        }

        @Override
        public boolean toPlane(double phi, double theta, double[] into) {
            into[0] = phi;
            into[1] = Math.log(Math.tan((Math.PI / 2 + theta) / 2));
            return Math.abs(theta) < Math.PI / 2;
        }
    },
    /** Sanson-Flamsteed (equations 88 to 91). */
    SFL {
        @Override
        public boolean toSphere(double x, double y, double[] into) {
            double cos = Math.cos(y);
            return set(into, cos == 0 ? 0 : x / cos, y);
        }

        @Override
        public boolean toPlane(double phi, double theta, double[] into) {
            into[0] = phi * Math.cos(theta);
            into[1] = theta;
            return true;
        }
    },
    /** Hammer-Aitoff (equations 106 to 109). */
    AIT {
        @Override
        public boolean toSphere(double x, double y, double[] into) {
            double square = 1 - x * x / 16 - y * y / 4;
            if (square < 0.5 - EDGE) {
                return false;
            }
            double z = Math.sqrt(square);
            return set(into, 2 * Math.atan2(z * x / 2, 2 * square - 1), Math.asin(clip(y * z)));
        }

        @Override
        public boolean toPlane(double phi, double theta, double[] into) {
            double gamma = Math.sqrt(2 / (1 + Math.cos(theta) * Math.cos(phi / 2)));
            into[0] = 2 * gamma * Math.cos(theta) * Math.sin(phi / 2);
            into[1] = gamma * Math.sin(theta);
            return true;
        }
    },
    /** Mollweide (equations 99 to 104). */
    MOL {
        @Override
        public boolean toSphere(double x, double y, double[] into) {
            double square = 2 - y * y;
            if (square < -EDGE) {
                return false;
            }
            double root = Math.sqrt(Math.max(0, square));
            double phi = root < EDGE ? 0 : Math.PI * x / (2 * root);
            double sin = 2 * Math.asin(clip(y / Math.sqrt(2))) / Math.PI + y * root / Math.PI;
            return set(into, phi, Math.asin(clip(sin)));
        }

        @Override
        public boolean toPlane(double phi, double theta, double[] into) {
            double gamma = gamma(theta);
            into[0] = 2 * Math.sqrt(2) / Math.PI * phi * Math.cos(gamma);
            into[1] = Math.sqrt(2) * Math.sin(gamma);
            return true;
        }

        /** Solves 2 gamma + sin(2 gamma) = pi sin(theta) by bisection, which is sure at the poles too. */
        private double gamma(double theta) {
            double wanted = Math.PI * Math.sin(theta);
            double low = -Math.PI / 2;
            double high = Math.PI / 2;
            for (int i = 0; i < 60; i++) {
                double middle = (low + high) / 2;
                if (2 * middle + Math.sin(2 * middle) < wanted) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            return (low + high) / 2;
        }
    };

    /** Points so little beyond the map's edge are on it: rounding. */
    private static final double EDGE = 1e-12;

    @Override
    public double theta0() {
        return 0;
    }

    private static double clip(double sine) {
        return Math.max(-1, Math.min(1, sine));
    }

    private static boolean set(double[] into, double phi, double theta) {
        into[0] = phi;
        into[1] = theta;
        return Math.abs(phi) <= Math.PI + EDGE && Math.abs(theta) <= Math.PI / 2 + EDGE;
    }
}
